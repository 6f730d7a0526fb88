package org.huitong.registration;

import io.quarkus.qute.RawString;
import java.util.List;
import org.huitong.platform.LocalText;

/**
 * What a guest's own page shows.
 *
 * @param news what other features have to tell that has not been seen yet
 * @param editable what may be changed, and until when
 * @param amendment the last change that was asked for; null for none
 * @param kin registrations that belong to this one
 * @param stay what other features know that belongs to no forum
 * @param qr null once the registration is over
 * @param reception where and when guests report
 * @param photos what can be put in place or deleted; empty once the registration is over
 */
record MyPage(
        RegistrationView view,
        List<GuestNews.News> news,
        List<MyPlace> places,
        Edits.Editable editable,
        AmendmentView amendment,
        List<Kin.Relative> kin,
        List<GuestFacts.Fact> stay,
        RawString qr,
        String calendar,
        LocalText reception,
        List<GuestPhotos.Slot> photos) {

    /** A place with what other features know of its forum. */
    record MyPlace(PlaceView place, List<GuestFacts.Fact> facts) {
        public String acceptance() {
            return "/my/places/" + place.forum() + "/acceptance";
        }

        public String refusal() {
            return "/my/places/" + place.forum() + "/refusal";
        }
    }
}
