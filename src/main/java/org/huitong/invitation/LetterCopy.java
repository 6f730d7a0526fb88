package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huitong.edition.Copying;
import org.huitong.edition.EditionPart;

/** The letter of invitation as an organiser has written it. */
@ApplicationScoped
class LetterCopy implements EditionPart {
    @Override
    public int order() {
        return 65;
    }

    @Override
    public void copy(Copying copying) {
        InvitationLetter.of(copying.from()).ifPresent(letter -> copying.copy(List.of(letter)));
    }
}
