package org.huitong.venue;

import jakarta.enterprise.context.ApplicationScoped;
import org.huitong.edition.Copying;
import org.huitong.edition.EditionPart;

/** Venues, with their plans, and halls of an earlier edition; when they are open is agreed anew each time. */
@ApplicationScoped
class VenueCopy implements EditionPart {
    @Override
    public int order() {
        return 30;
    }

    @Override
    public Share share() {
        return Share.PLACE;
    }

    @Override
    public void copy(Copying copying) {
        copying.copy(Venue.inOrder(copying.from()));
        copying.copy(VenuePlan.of(copying.from()));
        copying.copy(Hall.inOrder(copying.from()), hall -> {
            hall.hours = null;
            hall.withdrawnAt = null;
            hall.withdrawnWhy = null;
        });
    }
}
