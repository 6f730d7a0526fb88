package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.notification.Outbox;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** The door to the contacts of units: who answers for whom, and the link by which they do. */
@ApplicationScoped
class Units {
    private final Editions editions;
    private final InvitationList list;
    private final Contacts contacts;
    private final PersonalLinks links;
    private final Mailbag mailbag;
    private final Outbox outbox;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    Units(
            Editions editions,
            InvitationList list,
            Contacts contacts,
            PersonalLinks links,
            Mailbag mailbag,
            Outbox outbox,
            Event<DomainEvent> events,
            Clock clock) {
        this.editions = editions;
        this.list = list;
        this.contacts = contacts;
        this.links = links;
        this.mailbag = mailbag;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A unit as the organiser sees it.
     *
     * @param mobile masked, like the e-mail address; null where there is none
     * @param count how many people it has
     * @param open how many of its people have not answered
     */
    record Row(long id, String unit, String contact, String mobile, String email, int count, long open) {
        public String people() {
            return InvitationPages.PATH + "?unit=" + id;
        }

        public String renewal() {
            return UnitAdminPages.PATH + "/" + id + "/link-renewal";
        }

        public String revocation() {
            return UnitAdminPages.PATH + "/" + id + "/link-revocation";
        }
    }

    /** By name; none for whoever works for some forums only. Two statements. */
    @Transactional
    List<Row> rows() {
        if (!list.all()) {
            return List.of();
        }
        Map<Long, List<Invitation>> people =
                Invitation.<Invitation>list("edition = ?1 and unitContact is not null", editions.current()).stream()
                        .collect(Collectors.groupingBy(invitation -> invitation.unitContact.id));
        return UnitContact.all(editions.current()).stream()
                .map(contact -> row(contact, people.getOrDefault(contact.id, List.of())))
                .toList();
    }

    private Row row(UnitContact contact, List<Invitation> people) {
        return new Row(
                contact.id,
                contact.unit,
                contact.name,
                contacts.openMobile(contact.mobile)
                        .map(mobile -> mobile.masked())
                        .orElse(null),
                contacts.openEmail(contact.email).map(email -> email.masked()).orElse(null),
                people.size(),
                people.stream()
                        .filter(one -> InvitationStatus.UNANSWERED.contains(one.status))
                        .count());
    }

    /**
     * A new link in place of those that were given out, sent to the contact.
     *
     * @throws Refused 404; 409 NOTHING_OPEN where nobody of the unit can be answered for any more
     */
    @Transactional
    void renewLink(long id) {
        UnitContact contact = close(id);
        Invitation open = Invitation.ofUnit(id).stream()
                .filter(one -> one.status.answerable() && one.open(clock.instant()))
                .min(Comparator.comparing(one -> one.replyBy))
                .orElseThrow(() -> Refused.conflict(
                        "NOTHING_OPEN", Message.of(InvitationMessages.class, InvitationMessages::nothingOpen)));
        mailbag.round().unitAgain(open);
        events.fire(new UnitLinkRenewed(contact.unit));
    }

    /**
     * The links that were given out open nothing any more; the next letter or reminder has a new one.
     *
     * @throws Refused 404
     */
    @Transactional
    void revokeLink(long id) {
        events.fire(new UnitLinkRevoked(close(id).unit));
    }

    /** With whatever waits in the outbox and holds the old link. */
    private UnitContact close(long id) {
        UnitContact contact = UnitContact.<UnitContact>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(one -> one.edition.id.equals(editions.current().id) && list.all())
                .orElseThrow(InvitationList::notFound);
        links.revoke(Audience.UNIT, id);
        outbox.cancel(contact.intents());
        return contact;
    }
}
