package org.huitong.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.notification.Outbox;
import org.huitong.person.People;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;
import org.huitong.registration.Invited;
import org.huitong.registration.InvitedRegistrations;
import org.huitong.registration.Registration;
import org.huitong.registration.RegistrationWithdrawn;
import org.huitong.registration.Registrations;

/**
 * The door to answers: whoever is invited, or the contact of the unit, says that one comes, does not come, or that somebody
 * else comes. Answers to one invitation are given one after the other; locks are taken on the registration first, then on the
 * invitation, as when a guest withdraws.
 */
@ApplicationScoped
class Replies {
    static final int REASON_MAX = 300;

    private final InvitedRegistrations invited;
    private final Registrations registrations;
    private final Contacts contacts;
    private final People people;
    private final Mailbag mailbag;
    private final Outbox outbox;
    private final SpeakerReplies speakers;
    private final PersonalLinks links;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    Replies(
            InvitedRegistrations invited,
            Registrations registrations,
            Contacts contacts,
            People people,
            Mailbag mailbag,
            Outbox outbox,
            SpeakerReplies speakers,
            PersonalLinks links,
            EntityManager database,
            Event<DomainEvent> events,
            Clock clock) {
        this.invited = invited;
        this.registrations = registrations;
        this.contacts = contacts;
        this.people = people;
        this.mailbag = mailbag;
        this.outbox = outbox;
        this.speakers = speakers;
        this.links = links;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** The link was opened. */
    @Transactional
    void opened(long id) {
        Invitation.lock(id).filter(Invitation::unopened).ifPresent(invitation -> invitation.opened(clock.instant()));
    }

    /** The answer that somebody comes: to be given with the registration form. */
    Invited attending(long id) {
        return new Invited() {
            @Override
            public Optional<Long> hold() {
                Invitation invitation = inTime(id);
                if (invitation.status == InvitationStatus.ACCEPTED) {
                    throw Refused.conflict(
                            "ALREADY_ACCEPTED",
                            Message.of(InvitationMessages.class, InvitationMessages::alreadyAccepted));
                }
                return Optional.ofNullable(invitation.registration).map(taken -> taken.id);
            }

            @Override
            public void registered(long registrationId, String reference) {
                Invitation invitation = Invitation.lock(id).orElseThrow();
                Registration registration = database.getReference(Registration.class, registrationId);
                InvitationStatus before = invitation.accept(registration, clock.instant());
                answered(invitation, before, reference);
            }
        };
    }

    /**
     * Whoever is invited does not come; a registration there is, is withdrawn.
     *
     * @throws org.huitong.platform.Invalid if the reason is too long
     * @throws Refused 409 REPLY_OVER after the time to answer; ILLEGAL_MOVE; CHANGED_MEANWHILE
     */
    @Transactional
    void decline(long id, String reason) {
        decline(inTime(id), checkedReason(reason));
    }

    static String checkedReason(String reason) {
        var errors = new FieldErrors();
        String text = Texts.tidy(reason);
        if (Texts.length(text) > REASON_MAX) {
            errors.add("reason", "TOO_LONG", Message.of(InvitationMessages.class, m -> m.textTooLong(REASON_MAX)));
        } else if (Texts.hiddenInLines(text)) {
            errors.add(
                    "reason",
                    "HIDDEN_CHARACTERS",
                    Message.of(InvitationMessages.class, InvitationMessages::textHidden));
        }
        errors.orElseThrow();
        return text;
    }

    /** {@link #decline(long, String)} in a transaction of its own, whatever the caller is in. */
    void declineAlone(long id, String reason) {
        QuarkusTransaction.requiringNew().run(() -> decline(inTime(id), checkedReason(reason)));
    }

    /**
     * The contact of a unit names somebody, in a transaction of its own.
     *
     * @return id of the new invitation
     */
    long substituteAlone(long id, Substitute typed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var errors = new FieldErrors();
            Optional<Substitute.Read> read = typed.check(false, errors);
            errors.orElseThrow();
            return substitute(inTime(id), read.orElseThrow()).id;
        });
    }

    void decline(Invitation invitation, String reason) {
        Registration registration = invitation.registration;
        InvitationStatus before = invitation.decline(contacts.reason(reason), clock.instant());
        database.flush();
        answered(invitation, before, null);
        if (registration != null && registration.status.living()) {
            registrations.withdraw(registration.id);
        }
    }

    /**
     * Somebody else comes: that person gets an invitation with a link of its own, in which this one is named; a registration
     * there is waits for that person to take it over with its places.
     *
     * @param byUnit whether the contact of the unit says so, and answers for the other one as well
     * @return number of the new invitation
     * @throws org.huitong.platform.Invalid with every wrong field
     * @throws Refused 409 REPLY_OVER; ILLEGAL_MOVE; CHANGED_MEANWHILE
     */
    @Transactional
    String substitute(long id, Substitute typed, boolean byUnit) {
        var errors = new FieldErrors();
        Optional<Substitute.Read> read = typed.check(!byUnit, errors);
        errors.orElseThrow();
        return substitute(inTime(id), read.orElseThrow()).number;
    }

    Invitation substitute(Invitation invitation, Substitute.Read other) {
        Instant now = clock.instant();
        Registration registration = invitation.registration;
        boolean living = registration != null && registration.status.living();
        if (living && invitation.status == InvitationStatus.ACCEPTED) {
            invited.vacate(registration.id);
        }
        InvitationStatus before = invitation.substitute(now);
        speakers.follow(invitation);
        database.flush();
        var next = new Invitation();
        next.edition = invitation.edition;
        next.category = invitation.category;
        next.number = Writing.number();
        next.replaces = invitation;
        next.name = other.name().value();
        next.organisation = invitation.organisation;
        next.jobTitle = other.position();
        next.mobile = contacts.mobile(other.mobile());
        next.email = contacts.email(other.email());
        next.language = invitation.language;
        next.unitContact = invitation.unitContact;
        next.propose(invitation.forumCodes());
        next.replyBy = invitation.replyBy;
        next.registration = living ? registration : null;
        next.onceKey = contacts.once(Identity.of(next, contacts));
        next.describe(people.reading(next.name));
        next.sent(now);
        next.letters = 1;
        next.persist();
        outbox.cancel(invitation.intents());
        links.revoke(Audience.INVITEE, invitation.id);
        mailbag.round().own(next, "letter:1");
        events.fire(new InvitationSubstituted(
                invitation.number,
                before.name(),
                invitation.status.name(),
                next.number,
                next.registration == null ? null : next.registration.reference));
        return next;
    }

    /** Somebody who is registered already comes by this invitation; an organiser has seen that it is the same person. */
    void accept(Invitation invitation, Registration registration) {
        InvitationStatus before = invitation.accept(registration, clock.instant());
        answered(invitation, before, registration.reference);
    }

    /** A guest withdraws on the own page: the invitation is declined with it. */
    void withdrawn(@Observes RegistrationWithdrawn event) {
        Invitation.find("registration.id = ?1", event.registrationId())
                .<Invitation>firstResultOptional()
                .flatMap(seen -> Invitation.lock(seen.id))
                .filter(invitation -> invitation.status.mayBecome(InvitationStatus.DECLINED))
                .ifPresent(invitation -> {
                    InvitationStatus before = invitation.decline(null, clock.instant());
                    answered(invitation, before, event.reference());
                });
    }

    private void answered(Invitation invitation, InvitationStatus before, String registration) {
        outbox.cancel(invitation.intents());
        speakers.follow(invitation);
        events.fire(new InvitationAnswered(invitation.number, before.name(), invitation.status.name(), registration));
    }

    private Invitation inTime(long id) {
        Invitation invitation = held(id);
        if (!invitation.status.answerable()) {
            throw refused("ILLEGAL_MOVE", m -> m.illegalMove(invitation.status));
        }
        if (!invitation.open(clock.instant())) {
            throw refused("REPLY_OVER", InvitationMessages::replyOver);
        }
        return invitation;
    }

    /** Alone with it and with its registration, in the order that is kept everywhere. */
    Invitation held(long id) {
        Long registration = registrationOf(id);
        if (registration != null) {
            invited.hold(registration);
        }
        Invitation invitation = Invitation.lock(id).orElseThrow(InvitationList::notFound);
        Long now = invitation.registration == null ? null : invitation.registration.id;
        if (!Objects.equals(registration, now)) {
            throw refused("CHANGED_MEANWHILE", InvitationMessages::changedMeanwhile);
        }
        return invitation;
    }

    private Long registrationOf(long id) {
        return database.createQuery("select i.registration.id from Invitation i where i.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Refused refused(String code, Function<InvitationMessages, String> wording) {
        return Refused.conflict(code, Message.of(InvitationMessages.class, wording));
    }
}
