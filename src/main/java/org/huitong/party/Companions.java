package org.huitong.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;
import org.huitong.registration.Registration;
import org.huitong.registration.RegistrationStatus;
import org.huitong.registration.Registrations;
import org.huitong.registration.Voucher;

/** The door to those who come along: added under a lock on whom they come with, so that nobody brings too many. */
@ApplicationScoped
class Companions {
    private final Registrations registrations;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    Companions(Registrations registrations, EntityManager database, Event<DomainEvent> events, @WallClock Clock clock) {
        this.registrations = registrations;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whom a guest brings.
     *
     * @param most how many there may be
     * @param mayAdd whether another one may be added now
     */
    record Brought(int most, boolean mayAdd, List<One> all) {}

    /** Somebody who comes along. */
    record One(String reference, String name, RegistrationStatus status) {
        public String changes() {
            return "/my/companions/" + reference + "/changes";
        }

        public String withdrawal() {
            return "/my/companions/" + reference + "/withdrawal";
        }
    }

    /** @throws Refused 404 if there is no such registration */
    @Transactional
    Brought of(long principalId) {
        Registration principal = principal(principalId, LockModeType.NONE);
        List<Companion> all = Companion.broughtBy(principalId);
        return new Brought(
                principal.category.companions,
                principal.status.living() && living(all) < principal.category.companions,
                all.stream()
                        .map(companion -> new One(
                                companion.registration.reference,
                                companion.registration.person.name,
                                companion.registration.status))
                        .toList());
    }

    private static long living(List<Companion> all) {
        return all.stream()
                .filter(companion -> companion.registration.status.living())
                .count();
    }

    private Registration principal(long id, LockModeType lock) {
        Registration principal = database.find(Registration.class, id, lock);
        if (principal == null) {
            throw notFound();
        }
        return principal;
    }

    private static Refused notFound() {
        return new Refused(404, "NOT_FOUND", Message.of(PartyMessages.class, PartyMessages::notFound));
    }

    /** The guest vouches for whoever is registered with this. */
    Voucher voucher(long principalId) {
        return new Voucher() {
            @Override
            public boolean admits() {
                return true;
            }

            @Override
            public void before() {
                Registration principal = principal(principalId, LockModeType.PESSIMISTIC_WRITE);
                if (!principal.status.living()
                        || living(Companion.broughtBy(principalId)) >= principal.category.companions) {
                    throw Refused.conflict(
                            "COMPANIONS_FULL",
                            Message.of(PartyMessages.class, m -> m.companionsFull(principal.category.companions)));
                }
            }

            @Override
            public void registered(long registrationId) {
                Registration principal = principal(principalId, LockModeType.NONE);
                Registration registration = database.find(Registration.class, registrationId);
                Companion.of(registration, principal, clock.instant()).persist();
                events.fire(new CompanionAdded(registration.reference, principal.reference));
            }
        };
    }

    /** The key of somebody whom this guest brings. @throws Refused 404 for everybody else */
    @Transactional
    long mine(long principalId, String reference) {
        return Companion.broughtBy(principalId).stream()
                .map(companion -> companion.registration)
                .filter(registration -> registration.reference.equals(reference))
                .findFirst()
                .orElseThrow(Companions::notFound)
                .id;
    }

    /** Somebody does not come along. @throws Refused 404; 409 ILLEGAL_MOVE */
    @Transactional
    void withdraw(long principalId, String reference) {
        registrations.withdraw(mine(principalId, reference));
    }
}
