package org.huitong.workgroup;

import jakarta.enterprise.context.ApplicationScoped;
import org.huitong.edition.Copying;
import org.huitong.edition.EditionPart;

/** Working groups of an earlier edition. */
@ApplicationScoped
class WorkgroupCopy implements EditionPart {
    @Override
    public int order() {
        return 31;
    }

    @Override
    public void copy(Copying copying) {
        copying.copy(WorkingGroup.inOrder(copying.from()));
    }
}
