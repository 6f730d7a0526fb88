package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * What becomes of an offered place. Whoever takes it, turns it down or lets it lapse has the registration's row locked: the
 * first of them decides, and the others find that.
 */
@ApplicationScoped
class Offers {
    private final Places places;
    private final OfferTerms terms;
    private final Event<DomainEvent> events;

    @Inject
    Offers(Places places, OfferTerms terms, Event<DomainEvent> events) {
        this.places = places;
        this.terms = terms;
        this.events = events;
    }

    /** Takes the offer; taking it twice is taking it once. */
    void accept(Registration registration, String forum) {
        Place place = placeOf(registration, forum);
        if (place.accepted()) {
            return;
        }
        requireStanding(registration, place);
        places.accept(place);
        events.fire(new PlaceOfferAccepted(registration.id, registration.reference, forum));
    }

    /** Turns the offer down. */
    void decline(Registration registration, String forum) {
        Place place = placeOf(registration, forum);
        requireStanding(registration, place);
        events.fire(new PlaceOfferDeclined(registration.id, registration.reference, forum));
        places.decline(place);
    }

    /**
     * Lets an offer go that has ended.
     *
     * @return whether it was still there to be let go
     */
    boolean lapse(Registration registration, long placeId) {
        Place place = Place.findById(placeId);
        if (place.status != Place.Status.OFFERED || !terms.lapsed(place)) {
            return false;
        }
        events.fire(new PlaceOfferExpired(registration.id, registration.reference, place.forum.code));
        places.lapse(place);
        return true;
    }

    /** Refuses what comes too late with a word of its own: the guest did nothing that makes no sense. */
    private void requireStanding(Registration registration, Place place) {
        if (terms.lapsed(place)) {
            throw Refused.conflict(
                    "OFFER_EXPIRED", Message.of(RegistrationMessages.class, m -> m.offerExpired(place.forum.name)));
        }
        if (!registration.status.living()) {
            throw Refused.conflict(
                    "ILLEGAL_MOVE", Message.of(RegistrationMessages.class, m -> m.illegalMove(registration.status)));
        }
        place.requireOffered();
    }

    private static Place placeOf(Registration registration, String forum) {
        return Place.ofRegistration(registration).stream()
                .filter(place -> place.forum.code.equals(forum))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(RegistrationMessages.class, RegistrationMessages::placeNotFound)));
    }
}
