package org.huitong.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import org.huitong.edition.Copying;
import org.huitong.edition.EditionPart;

/** Texts that organisers have written in place of the usual ones. */
@ApplicationScoped
class TemplateCopy implements EditionPart {
    @Override
    public int order() {
        return 70;
    }

    @Override
    public void copy(Copying copying) {
        copying.copy(MessageTemplate.all(copying.from()));
    }
}
