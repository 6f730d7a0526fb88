package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.huitong.notification.Outbox;
import org.huitong.notification.Outgoing;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.WallClock;

/** Words what is sent about invitations and leaves it in the outbox; each message once, by its intent. */
@ApplicationScoped
class Mailbag {
    private final LetterBook book;
    private final LetterFill fill;
    private final Contacts contacts;
    private final Outbox outbox;
    private final SpeakerReplies speakers;
    private final Event<DomainEvent> events;
    private final InvitationConfig config;
    private final HuitongConfig huitong;
    private final Clock clock;
    private final Clock wallClock;

    @Inject
    Mailbag(
            LetterBook book,
            LetterFill fill,
            Contacts contacts,
            Outbox outbox,
            SpeakerReplies speakers,
            Event<DomainEvent> events,
            InvitationConfig config,
            HuitongConfig huitong,
            Clock clock,
            @WallClock Clock wallClock) {
        this.book = book;
        this.fill = fill;
        this.contacts = contacts;
        this.outbox = outbox;
        this.speakers = speakers;
        this.events = events;
        this.config = config;
        this.huitong = huitong;
        this.clock = clock;
        this.wallClock = wallClock;
    }

    /** What is the same for all of one piece of work. */
    final class Round {
        private final LetterTexts texts = book.present().texts();
        private final LetterFill.Round words = fill.round();

        /** Sends what is queued, unless it has been answered meanwhile, and takes it from the queue. */
        void send(Invitation invitation) {
            Invitation.Mailing mailing = invitation.queued;
            Instant queuedAt = invitation.queuedAt;
            invitation.queue(null, null);
            if (mailing == Invitation.Mailing.LETTER
                    && (invitation.status == InvitationStatus.DRAFT || invitation.status.answerable())) {
                letter(invitation, queuedAt);
            } else if (mailing == Invitation.Mailing.REMINDER
                    && InvitationStatus.UNANSWERED.contains(invitation.status)) {
                reminder(invitation);
            }
        }

        private void letter(Invitation invitation, Instant queuedAt) {
            if (invitation.status == InvitationStatus.DRAFT) {
                invitation.sent(clock.instant());
                speakers.follow(invitation);
            }
            invitation.letters++;
            if (invitation.unitContact == null) {
                own(invitation, "letter:" + invitation.letters);
            } else {
                // One message for all people of the unit that are written to by one action.
                unit(invitation, "letter:" + queuedAt.toEpochMilli(), false);
            }
            events.fire(new InvitationSent(invitation.number, Invitation.Mailing.LETTER.name()));
        }

        private void reminder(Invitation invitation) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), huitong.zone());
            invitation.remindedOn = today;
            if (invitation.unitContact == null) {
                String text = words.fill(texts.reminder(), invitation);
                put(invitation, "reminder:" + today, text, text);
            } else {
                unit(invitation, "reminder:" + today, true);
            }
            events.fire(new InvitationSent(invitation.number, Invitation.Mailing.REMINDER.name()));
        }

        /** To whoever is invited, whether there is a contact of a unit or not. */
        void own(Invitation invitation, String what) {
            put(
                    invitation,
                    what,
                    words.fill(texts.body(), invitation) + "\n\n"
                            + LetterFill.worded(m -> m.mailLink(fill.own(invitation)), invitation.locale()),
                    words.fill(texts.sms(), invitation));
        }

        private void put(Invitation invitation, String what, String mail, String sms) {
            String subject = words.fill(texts.title(), invitation, "");
            String intent = invitation.intents() + what + ":";
            Locale language = invitation.locale();
            contacts.openEmail(invitation.email)
                    .ifPresent(email -> out(
                            intent, invitation.number, Outgoing.Kind.EMAIL, email.value(), language, subject, mail));
            contacts.openMobile(invitation.mobile)
                    .ifPresent(mobile ->
                            out(intent, invitation.number, Outgoing.Kind.SMS, mobile.e164(), language, null, sms));
        }

        /** To the contact of the unit once more, with the link that holds now. @param one of its people whose answer is open */
        void unitAgain(Invitation one) {
            unit(one, "link:" + wallClock.instant().toEpochMilli(), false);
        }

        private void unit(Invitation invitation, String what, boolean reminder) {
            UnitContact contact = invitation.unitContact;
            Locale language = Locale.forLanguageTag(contact.language);
            String link = fill.ofUnit(contact);
            String conference = words.edition.name.in(language);
            String until = fill.moment(invitation.replyBy, language);
            String reception = words.edition.reception.in(language);
            String text = LetterFill.worded(
                    m -> reminder
                            ? m.unitReminder(contact.name, conference, until, link, reception)
                            : m.unitLetter(contact.name, contact.unit, conference, until, link, reception),
                    language);
            String intent = contact.intents() + what + ":";
            String subject = words.fill(texts.title(), invitation, "");
            contacts.openEmail(contact.email)
                    .ifPresent(email -> out(intent, null, Outgoing.Kind.EMAIL, email.value(), language, subject, text));
            contacts.openMobile(contact.mobile)
                    .ifPresent(mobile -> out(intent, null, Outgoing.Kind.SMS, mobile.e164(), language, null, text));
        }
    }

    private void out(
            String intent,
            String about,
            Outgoing.Kind kind,
            String address,
            Locale language,
            String subject,
            String text) {
        Instant now = wallClock.instant();
        outbox.put(new Outgoing(
                intent + kind,
                "INVITATION",
                about,
                kind,
                address,
                language,
                subject,
                text,
                now,
                now.plus(config.messageLife())));
    }

    /** Reads texts and programme anew; in a transaction. */
    Round round() {
        return new Round();
    }
}
