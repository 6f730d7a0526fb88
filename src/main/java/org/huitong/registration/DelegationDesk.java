package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huitong.delegation.Delegation;
import org.huitong.delegation.DelegationMessages;
import org.huitong.delegation.Delegations;
import org.huitong.edition.Editions;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;

/** Where reviewers say with whom somebody comes. */
@ApplicationScoped
class DelegationDesk {
    private final Editions editions;
    private final ReviewScope scope;
    private final Delegations delegations;
    private final Places places;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    DelegationDesk(
            Editions editions,
            ReviewScope scope,
            Delegations delegations,
            Places places,
            EntityManager database,
            Event<DomainEvent> events) {
        this.editions = editions;
        this.scope = scope;
        this.delegations = delegations;
        this.places = places;
        this.database = database;
        this.events = events;
    }

    /** What can be chosen. */
    @Transactional
    List<Option> choices() {
        return delegations.all().stream()
                .map(one -> new Option(one.code, one.name))
                .toList();
    }

    /** What a list can be filtered by: also those with whom it is not known that they come. */
    @Transactional
    List<Option> toFilterBy() {
        var unknown = new Option(
                ReviewFilter.NO_DELEGATION, Message.of(ReviewMessages.class, ReviewMessages::delegationUnknown));
        return Stream.concat(Stream.of(unknown), choices().stream()).toList();
    }

    /**
     * From now on the registration counts for this delegation, with the places it has.
     *
     * @param typed code; blank for none
     * @throws Refused 409 ILLEGAL_MOVE if the registration has ended; 404 if there is no such registration or delegation
     */
    @Transactional
    void change(String reference, String typed) {
        long id = scope.idOf(editions.current(), reference).orElseThrow(Registrations::notFound);
        Registration registration = Registration.lockById(id).orElseThrow(Registrations::notFound);
        if (!registration.status.living()) {
            throw Refused.conflict(
                    "ILLEGAL_MOVE", Message.of(RegistrationMessages.class, m -> m.illegalMove(registration.status)));
        }
        String code = Texts.tidy(typed);
        Delegation next = code.isEmpty()
                ? null
                : delegations
                        .byCode(code)
                        .orElseThrow(() -> new Refused(
                                404, "NOT_FOUND", Message.of(DelegationMessages.class, DelegationMessages::notFound)));
        if (Objects.equals(next, registration.delegation)) {
            return;
        }
        events.fire(RegistrationDelegationChanged.of(registration, next));
        places.move(registration, next);
        database.flush();
    }
}
