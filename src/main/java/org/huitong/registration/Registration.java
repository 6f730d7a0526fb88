package org.huitong.registration;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.category.Category;
import org.huitong.delegation.Delegation;
import org.huitong.edition.Edition;
import org.huitong.person.Person;
import org.huitong.person.SearchText;
import org.huitong.person.StrokeOrder;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.StoredEntity;
import org.huitong.platform.Texts;

/** A person in an edition under a category: 报名. Moves from status to status that make no sense are refused with 409. */
@Entity
public class Registration extends StoredEntity {
    private static final int SEARCH_TEXT_MAX = 2000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Category category;

    /** Whom this person comes with; null where nobody has said so. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Delegation delegation;

    /** Public and speakable: {@code R-7K3F9Q}. */
    public String reference;

    @Enumerated(EnumType.STRING)
    public RegistrationStatus status;

    public String organisation;
    /** Post within the organisation: 职务. */
    public String jobTitle;

    /** Folded name, reading, organisation, reference and mobile tail: what the search looks in. */
    public String searchText;
    /** The name's reading, for lists in alphabetical order. */
    public String sortKey;
    /** The name's place in the order of strokes; empty for a moment for those who registered before it was kept. */
    public String strokeKey;
    /** The person's document index while this registration lives, null afterwards: the key that refuses a second one. */
    public byte[] activeDocument;
    /** Made with the form, so that sending it twice registers once. */
    public String submissionKey;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    /** In which language to write to this person. */
    public String language;

    public String noticeCode;
    /** Real clock. */
    public Instant consentedAt;

    public boolean sensitiveConsent;
    /** Conference clock. */
    public Instant submittedAt;
    /** What the reviewer asked to be changed, or why it was rejected. */
    public String asked;
    /** Keys of the fields that the reviewer asked to be changed; null where none is named. */
    @Convert(converter = Asked.Keys.class)
    public List<String> askedFields;
    /** User name of whoever passed the first review last; null before, and where no member of staff did. */
    public String preApprovedBy;

    @OneToMany(mappedBy = "registration")
    public List<Place> places = new ArrayList<>();

    /** How a registration came in. */
    public enum Channel {
        WEB,
        API,
        /** Somebody of the organiser has brought a list in; the guest has not written it. */
        IMPORTED,
        /** The answer to an invitation, by whoever is invited or by the contact of the unit. */
        INVITED,
        DEMO
    }

    /**
     * First review passed. Like every move it returns where the registration stood before.
     *
     * @param by user name, empty if it is nobody of the staff
     */
    RegistrationStatus preApprove(String by) {
        RegistrationStatus before = become(RegistrationStatus.PRE_APPROVED);
        tell(Asked.NOTHING);
        preApprovedBy = by.isEmpty() ? null : by;
        return before;
    }

    /** Final review passed, by somebody else than the first. */
    RegistrationStatus approve(String by) {
        if (status == RegistrationStatus.PRE_APPROVED && by.equals(preApprovedBy)) {
            throw Refused.conflict(
                    "SAME_REVIEWER",
                    Message.of(RegistrationRuleMessages.class, RegistrationRuleMessages::sameReviewer));
        }
        RegistrationStatus before = become(RegistrationStatus.APPROVED);
        tell(Asked.NOTHING);
        return before;
    }

    /** Review not passed; another registration with the same document becomes possible. */
    RegistrationStatus reject(String reason) {
        RegistrationStatus before = become(RegistrationStatus.REJECTED);
        tell(Asked.of(reason));
        return before;
    }

    /** Back to the guest, with what is to be changed. */
    RegistrationStatus requestChange(Asked told) {
        RegistrationStatus before = become(RegistrationStatus.CHANGES_REQUESTED);
        tell(told);
        return before;
    }

    /** The guest does not come; another registration with the same document becomes possible. */
    RegistrationStatus withdraw() {
        RegistrationStatus before = become(RegistrationStatus.WITHDRAWN);
        tell(Asked.NOTHING);
        return before;
    }

    /** The guest has changed what was asked, or what has to be reviewed; the review starts again and the first is forgotten. */
    RegistrationStatus resubmit() {
        RegistrationStatus before = become(RegistrationStatus.SUBMITTED);
        tell(Asked.NOTHING);
        preApprovedBy = null;
        return before;
    }

    /**
     * A decision is taken back before anything hangs on it: everything is as it was.
     *
     * @param before where it stood, which was among the living
     */
    void takeBack(RegistrationStatus before, Asked askedBefore) {
        if (!status.living()) {
            activeDocument = person.documentIndex;
        }
        status = before;
        tell(askedBefore);
    }

    /** What the guest was told last. */
    Asked told() {
        return new Asked(asked, askedFields);
    }

    private void tell(Asked told) {
        asked = told.text();
        askedFields = told.fields().isEmpty() ? null : told.fields();
    }

    /** Where one review suffices there is no first one, and the final one comes at once. */
    boolean mayBecome(RegistrationStatus next) {
        if (status == RegistrationStatus.SUBMITTED && category.oneStep()) {
            return next == RegistrationStatus.APPROVED
                    || next != RegistrationStatus.PRE_APPROVED && status.mayBecome(next);
        }
        return status.mayBecome(next);
    }

    /** Whoever was registered does not come and names somebody else, who is to fill in the form: the places are kept. */
    RegistrationStatus vacate() {
        return begin(RegistrationStatus.CHANGES_REQUESTED);
    }

    /** It is somebody else's from now on, and the review starts again. */
    RegistrationStatus exchange(Person other) {
        RegistrationStatus before = begin(RegistrationStatus.SUBMITTED);
        describe(other);
        return before;
    }

    /** No decision about the one person holds for another. */
    private RegistrationStatus begin(RegistrationStatus next) {
        RegistrationStatus present = status;
        if (!present.living()) {
            throw Refused.conflict("ILLEGAL_MOVE", Message.of(RegistrationMessages.class, m -> m.illegalMove(present)));
        }
        status = next;
        asked = null;
        preApprovedBy = null;
        return present;
    }

    private RegistrationStatus become(RegistrationStatus next) {
        RegistrationStatus present = status;
        if (!mayBecome(next)) {
            throw Refused.conflict("ILLEGAL_MOVE", Message.of(RegistrationMessages.class, m -> m.illegalMove(present)));
        }
        status = next;
        if (!next.living()) {
            activeDocument = null;
        }
        return present;
    }

    /** What of the person is kept here, for lists and search: called whenever the person or organisation changes. */
    void describe(Person described) {
        person = described;
        sortKey = described.sortKey;
        strokeKey = StrokeOrder.key(described.name);
        activeDocument = status.living() ? described.documentIndex : null;
        // Exact things first: a very long name may lose the last of its spellings, never these.
        searchText = Texts.cut(
                SearchText.of(reference, described.mobileTail, organisation)
                        + "\n"
                        + SearchText.ofPerson(described.name, described.pinyin, described.latinName),
                SEARCH_TEXT_MAX);
    }

    static Optional<Registration> byReference(Edition edition, String reference) {
        return find(
                        "from Registration r join fetch r.person join fetch r.category where r.edition = ?1 and r.reference = ?2",
                        edition,
                        reference)
                .firstResultOptional();
    }

    static Optional<Registration> byId(long id) {
        return find("from Registration r join fetch r.person join fetch r.category where r.id = ?1", id)
                .firstResultOptional();
    }

    /** With its row locked until the transaction ends: what is done to one registration is done one after the other. */
    static Optional<Registration> lockById(long id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The same, unless somebody else is at it. */
    static Optional<Registration> lockIfFree(long id) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from registration where id = :id for update skip locked", Registration.class)
                .setParameter("id", id)
                .getResultStream()
                .map(Registration.class::cast)
                .findFirst();
    }

    /** The same of several at once, with their places. Two statements. */
    static Map<Long, Registration> lockWithPlaces(List<Long> ids) {
        Registration.<Registration>find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        return Registration.<Registration>stream("from Registration r left join fetch r.places where r.id in ?1", ids)
                .collect(Collectors.toMap(registration -> registration.id, Function.identity()));
    }

    /** All of these people, locked, lower ids first. */
    static List<Registration> lockOf(Set<Long> people) {
        return Registration.<Registration>find("person.id in ?1 order by id", people)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** With its person, for those who know it by its id. */
    static Optional<Registration> withPerson(long id) {
        return find("from Registration r join fetch r.person where r.id = ?1", id)
                .firstResultOptional();
    }

    /** Whether somebody takes part with this document, under whichever of its indexes. */
    static boolean livesWith(Edition edition, List<byte[]> documentIndexes) {
        return !documentIndexes.isEmpty()
                && count("edition = ?1 and activeDocument in ?2", edition, documentIndexes) > 0;
    }

    /** The key of the registration of whoever takes part with this document, under whichever of its indexes. */
    static Optional<Long> holderOf(Edition edition, List<byte[]> documentIndexes) {
        return documentIndexes.isEmpty()
                ? Optional.empty()
                : find("edition = ?1 and activeDocument in ?2", edition, documentIndexes)
                        .<Registration>firstResultOptional()
                        .map(registration -> registration.id);
    }

    static Optional<Registration> bySubmission(List<String> submissionKeys) {
        return find("submissionKey in ?1", submissionKeys).firstResultOptional();
    }
}
