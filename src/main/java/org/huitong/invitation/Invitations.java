package org.huitong.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.notification.Outbox;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;
import org.huitong.program.Speakers;
import org.huitong.registration.InvitedRegistrations;
import org.huitong.registration.Registrations;

/** The door for organisers: invitations are written, sent, looked after and taken back. */
@ApplicationScoped
class Invitations {
    private final Editions editions;
    private final Writing writing;
    private final InvitationList list;
    private final MailWork work;
    private final Outbox outbox;
    private final SpeakerReplies speakers;
    private final Speakers programme;
    private final PersonalLinks links;
    private final InvitedRegistrations invited;
    private final Registrations registrations;
    private final Event<DomainEvent> events;
    private final HuitongConfig huitong;
    private final Clock clock;
    private final Clock wallClock;
    private final ExecutorService executor;

    @Inject
    Invitations(
            Editions editions,
            Writing writing,
            InvitationList list,
            MailWork work,
            Outbox outbox,
            SpeakerReplies speakers,
            Speakers programme,
            PersonalLinks links,
            InvitedRegistrations invited,
            Registrations registrations,
            Event<DomainEvent> events,
            HuitongConfig huitong,
            Clock clock,
            @WallClock Clock wallClock,
            ExecutorService executor) {
        this.editions = editions;
        this.writing = writing;
        this.list = list;
        this.work = work;
        this.outbox = outbox;
        this.speakers = speakers;
        this.programme = programme;
        this.links = links;
        this.invited = invited;
        this.registrations = registrations;
        this.events = events;
        this.huitong = huitong;
        this.clock = clock;
        this.wallClock = wallClock;
        this.executor = executor;
    }

    /**
     * Writes an invitation, which nobody knows of yet.
     *
     * @param speaker key of the speaker who is asked to speak by it; null for somebody who is only asked to come
     * @return its number
     * @throws Invalid with every wrong field
     * @throws Refused 404 if there is no such speaker; 409 SCOPE_LIMITED
     */
    @Transactional
    String create(Invitee typed, Long speaker) {
        list.refuseLimited();
        Invitation invitation = writing.round().write(typed);
        if (speaker != null) {
            invitation.speakerId = programme.profile(speaker).id();
        }
        return invitation.number;
    }

    /** Number of what this speaker was asked by last; empty if nobody has asked, or it was taken back. */
    @Transactional
    Optional<String> toSpeak(long speaker) {
        return Invitation.toSpeak(editions.current(), speaker).map(there -> there.number);
    }

    /** @throws Refused 404 */
    @Transactional
    InvitationView view(String number) {
        return list.view(list.find(number));
    }

    /** Who comes in this one's place; empty where nobody was named. */
    @Transactional
    Optional<InvitationView> successor(String number) {
        return Invitation.successor(list.find(number)).map(list::view);
    }

    /** The units with a contact, by name. */
    @Transactional
    List<UnitContact> units() {
        return UnitContact.all(editions.current());
    }

    /**
     * Takes an invitation back: its link opens nothing any more, what waits in the outbox does not leave, and a registration
     * it has led to is withdrawn.
     *
     * @throws Refused 404; 409 ILLEGAL_MOVE
     */
    @Transactional
    void cancel(String number) {
        Invitation seen = list.find(number);
        Long registration = seen.registration == null ? null : seen.registration.id;
        if (registration != null) {
            invited.hold(registration);
        }
        Invitation.getEntityManager().refresh(seen, LockModeType.PESSIMISTIC_WRITE);
        InvitationStatus before = seen.cancel();
        outbox.cancel(seen.intents());
        links.revoke(Audience.INVITEE, seen.id);
        speakers.follow(seen);
        events.fire(new InvitationCancelled(number, before.name(), seen.status.name()));
        if (registration != null
                && registrations.view(registration).orElseThrow().status().living()) {
            seen.registration = null;
            registrations.withdraw(registration);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), huitong.zone());
    }

    /** How many letters, or reminders, would leave for this list. */
    @Transactional
    long reach(InvitationFilter filter, Invitation.Mailing mailing) {
        return letters(filter, mailing).size();
    }

    /** A letter leaves by such a list once; a reminder once a day. */
    private List<Long> letters(InvitationFilter filter, Invitation.Mailing mailing) {
        boolean reminder = mailing == Invitation.Mailing.REMINDER;
        List<Long> ids = list.ids(filter, reminder ? InvitationStatus.UNANSWERED : Set.of(InvitationStatus.DRAFT));
        return ids.isEmpty()
                ? ids
                : Invitation.getEntityManager()
                        .createQuery(
                                "select i.id from Invitation i where i.id in :ids and i.queued is null"
                                        + " and (:reminder = false or i.remindedOn is null or i.remindedOn < :today)"
                                        + " order by i.id",
                                Long.class)
                        .setParameter("ids", ids)
                        .setParameter("reminder", reminder)
                        .setParameter("today", today())
                        .getResultList();
    }

    /**
     * Begins to write to all of a list: letters to those who were not written to, or reminders to those who have not
     * answered and were not reminded today.
     *
     * @param count how many there were when whoever sends looked
     * @throws Refused 409 NO_RECEPTION while day and place of the reception are not known; COUNT_CHANGED; SCOPE_LIMITED
     */
    void send(InvitationFilter filter, Invitation.Mailing mailing, long count) {
        QuarkusTransaction.requiringNew().run(() -> {
            list.refuseLimited();
            refuseWithoutReception();
            List<Long> ids = letters(filter, mailing);
            if (ids.size() != count || ids.isEmpty()) {
                throw Refused.conflict(
                        "COUNT_CHANGED", Message.of(InvitationMessages.class, m -> m.countChanged(ids.size())));
            }
            Invitation.update(
                    "queued = ?1, queuedAt = ?2 where id in ?3 and queued is null", mailing, wallClock.instant(), ids);
            events.fire(new InvitationsQueued(mailing.name(), ids.size(), filter.told()));
        });
        executor.execute(work::run);
    }

    /**
     * Writes to one: the letter for the first time or again, or a reminder.
     *
     * @throws Refused 404; 409 NO_RECEPTION, ILLEGAL_MOVE once it is over, REMINDED_TODAY
     */
    void sendOne(String number, Invitation.Mailing mailing) {
        QuarkusTransaction.requiringNew().run(() -> {
            Invitation invitation = list.find(number);
            Invitation.getEntityManager().refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
            refuseWithoutReception();
            boolean reminder = mailing == Invitation.Mailing.REMINDER;
            boolean over = reminder
                    ? !InvitationStatus.UNANSWERED.contains(invitation.status)
                    : invitation.status != InvitationStatus.DRAFT && !invitation.status.answerable();
            if (over) {
                throw Refused.conflict(
                        "ILLEGAL_MOVE", Message.of(InvitationMessages.class, m -> m.illegalMove(invitation.status)));
            }
            if (reminder && today().equals(invitation.remindedOn)) {
                throw Refused.conflict(
                        "REMINDED_TODAY", Message.of(InvitationMessages.class, InvitationMessages::remindedToday));
            }
            invitation.queue(mailing, wallClock.instant());
        });
        executor.execute(work::run);
    }

    /** How many wait for the outbox. */
    @Transactional
    long queued() {
        return Invitation.queued(editions.current());
    }

    /**
     * A new personal link in place of those that were given out; the letter is sent again with it.
     *
     * @throws Refused 404; 409 ILLEGAL_MOVE, NO_RECEPTION
     */
    void renewLink(String number) {
        QuarkusTransaction.requiringNew().run(() -> {
            Invitation invitation = list.find(number);
            links.revoke(Audience.INVITEE, invitation.id);
            events.fire(new InvitationLinkRenewed(number));
        });
        sendOne(number, Invitation.Mailing.LETTER);
    }

    /** Whether letters can leave: they have to say where and when guests report. */
    @Transactional
    boolean receptionKnown() {
        return LetterFill.hasReception(editions.current());
    }

    private void refuseWithoutReception() {
        if (!LetterFill.hasReception(editions.current())) {
            throw Refused.conflict(
                    "NO_RECEPTION", Message.of(InvitationMessages.class, InvitationMessages::noReception));
        }
    }
}
