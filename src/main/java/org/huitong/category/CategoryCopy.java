package org.huitong.category;

import jakarta.enterprise.context.ApplicationScoped;
import org.huitong.edition.Copying;
import org.huitong.edition.EditionPart;

/** Categories with their forms and checklists; those that were put away stay behind. */
@ApplicationScoped
class CategoryCopy implements EditionPart {
    @Override
    public int order() {
        return 45;
    }

    @Override
    public void copy(Copying copying) {
        copying.copy(Category.inOrder(copying.from()));
    }
}
