package org.huitong.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huitong.category.Category;
import org.huitong.edition.Edition;
import org.huitong.person.SearchText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.StoredEntity;
import org.huitong.platform.Texts;
import org.huitong.registration.Registration;

/** Somebody is asked to take part: 邀请. Moves that make no sense are refused with 409. Times are of the conference clock. */
@Entity
class Invitation extends StoredEntity {
    private static final int SEARCH_MAX = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Category category;

    /** Public and speakable: {@code I-7K3F9Q}. */
    public String number;

    /** Of the organiser's own list; null where there is none. */
    public String givenNumber;

    /** The same for the same person of a list that comes in again. */
    public byte[] onceKey;

    public String name;
    /** As it stands behind the name in a letter: 教授, 女士; null where none is given. */
    public String salutation;

    public String organisation;
    public String jobTitle;
    /** Sealed; null where none is known, like the e-mail address. */
    public byte[] mobile;

    public byte[] email;
    public String language;

    /** Who answers for this person as well; null where nobody does. */
    @ManyToOne(fetch = FetchType.LAZY)
    public UnitContact unitContact;

    /** Codes of the forums that are proposed, each between two spaces. */
    public String forums = " ";

    public Instant replyBy;

    @Enumerated(EnumType.STRING)
    public InvitationStatus status = InvitationStatus.DRAFT;

    public Instant sentAt;
    public Instant openedAt;
    public Instant answeredAt;
    /** Sealed: why somebody does not come; null where nothing was said. */
    public byte[] reason;

    /** What the answer has led to; before the answer, the one that is taken over from somebody else. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Registration registration;

    /** In whose place this person is invited; null for most. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Invitation replaces;

    /** Key of the speaker who is asked to speak by this; null for those who are only asked to come. */
    public Long speakerId;

    /** How often the letter was put into the outbox: each sending is a message of its own. */
    public int letters;

    public LocalDate remindedOn;

    /** What is to be put into the outbox; null for nothing. */
    @Enumerated(EnumType.STRING)
    public Mailing queued;

    /** Real clock. */
    public Instant queuedAt;

    public String searchText;

    /** What can be sent to whoever is invited. */
    enum Mailing {
        LETTER,
        REMINDER
    }

    static Optional<Invitation> byNumber(Edition edition, String number) {
        return find(
                        "from Invitation i join fetch i.category left join fetch i.unitContact left join fetch i.registration"
                                + " left join fetch i.replaces where i.edition = ?1 and i.number = ?2",
                        edition,
                        number)
                .firstResultOptional();
    }

    static Optional<Invitation> byId(long id) {
        return find(
                        "from Invitation i join fetch i.category left join fetch i.unitContact left join fetch i.registration"
                                + " left join fetch i.replaces where i.id = ?1",
                        id)
                .firstResultOptional();
    }

    static Optional<Invitation> lock(long id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** What this speaker was asked by last, unless it was taken back. */
    static Optional<Invitation> toSpeak(Edition edition, long speaker) {
        return find(
                        "edition = ?1 and speakerId = ?2 and status <> ?3 order by id desc",
                        edition,
                        speaker,
                        InvitationStatus.CANCELLED)
                .firstResultOptional();
    }

    /** Who comes in this one's place. */
    static Optional<Invitation> successor(Invitation of) {
        return find("replaces", of).firstResultOptional();
    }

    /** All people of a unit who were written to, in the order in which they were invited; substitutes after them. */
    static List<Invitation> ofUnit(long unit) {
        return list(
                "from Invitation i join fetch i.category left join fetch i.registration left join fetch i.replaces"
                        + " where i.unitContact.id = ?1 and i.status not in (DRAFT, CANCELLED) order by i.id",
                unit);
    }

    /** Some that wait for the outbox, locked until the transaction ends; those another instance is at are passed over. */
    @SuppressWarnings("unchecked")
    static List<Invitation> claimQueued(int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from invitation where queued is not null order by id limit :limit for update skip locked",
                        Invitation.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    static long queued(Edition edition) {
        return count("edition = ?1 and queued is not null", edition);
    }

    /** What is known of the person, for the search. @param reading of the name */
    void describe(String reading) {
        searchText = Texts.cut(
                SearchText.of(number, givenNumber, organisation, jobTitle) + "\n" + SearchText.ofPerson(name, reading),
                SEARCH_MAX);
    }

    List<String> forumCodes() {
        return Arrays.stream(forums.split(" ")).filter(code -> !code.isEmpty()).toList();
    }

    void propose(List<String> codes) {
        forums = codes.isEmpty() ? " " : " " + String.join(" ", codes) + " ";
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Whether the answer can be given and changed by oneself. */
    boolean open(Instant now) {
        return status.answerable() && now.isBefore(replyBy);
    }

    /** It has left for whoever is invited; sent again, it stays where it is. */
    void sent(Instant now) {
        if (status == InvitationStatus.DRAFT) {
            become(InvitationStatus.SENT);
            sentAt = now;
        }
    }

    /** Whether nobody has opened it yet. */
    boolean unopened() {
        return status == InvitationStatus.SENT;
    }

    void opened(Instant now) {
        become(InvitationStatus.OPENED);
        openedAt = now;
    }

    InvitationStatus accept(Registration to, Instant now) {
        InvitationStatus before = become(InvitationStatus.ACCEPTED);
        registration = to;
        answered(now, null);
        return before;
    }

    InvitationStatus decline(byte[] why, Instant now) {
        InvitationStatus before = become(InvitationStatus.DECLINED);
        registration = null;
        answered(now, why);
        return before;
    }

    /** Somebody else comes, who has what there was of a registration. */
    InvitationStatus substitute(Instant now) {
        InvitationStatus before = become(InvitationStatus.SUBSTITUTED);
        registration = null;
        answered(now, null);
        return before;
    }

    InvitationStatus cancel() {
        InvitationStatus before = become(InvitationStatus.CANCELLED);
        queued = null;
        return before;
    }

    /** An answer after its time is allowed until then. */
    void allowUntil(Instant moment) {
        replyBy = moment;
    }

    void queue(Mailing mailing, Instant realNow) {
        queued = mailing;
        queuedAt = realNow;
    }

    private void answered(Instant now, byte[] why) {
        answeredAt = now;
        reason = why;
        queued = null;
    }

    private InvitationStatus become(InvitationStatus next) {
        InvitationStatus present = status;
        if (!present.mayBecome(next)) {
            throw Refused.conflict("ILLEGAL_MOVE", Message.of(InvitationMessages.class, m -> m.illegalMove(present)));
        }
        status = next;
        return present;
    }

    /** Under what everything that is sent about this one is known in the outbox. */
    String intents() {
        return "invitation:" + id + ":";
    }
}
