package org.huitong.venue;

import java.util.List;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** A change to a hall that hurts forums which are booked in it: 409 CONFIRM until the organiser has seen which. */
class Affected extends Refused {
    private final transient List<HallUse.Use> forums;

    Affected(List<HallUse.Use> forums) {
        super(409, "CONFIRM", Message.of(VenueMessages.class, m -> m.confirmFirst(forums.size())));
        this.forums = forums;
    }

    List<HallUse.Use> forums() {
        return forums;
    }
}
