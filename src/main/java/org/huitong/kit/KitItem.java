package org.huitong.kit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** A line of a hall's checklist: put in place by a working group, then signed off by the venue and by the host. */
@Entity
class KitItem extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Checklist checklist;

    /** Of the request it comes from; null for what is standard. */
    public Long requestId;

    public String code;
    public int position;

    @Enumerated(EnumType.STRING)
    public Area area;

    public LocalText name;

    @Convert(converter = QuantityRule.Column.class)
    @Column(name = "quantity_rule")
    public QuantityRule rule;

    public int quantity;
    /** Code of the working group that sees to it. */
    public String workingGroup;
    /** Before set-up begins; after it where negative. */
    public int dueMinutes;

    public Instant dueAt;
    public boolean photoRequired;
    /** Whether the hall cannot be opened without it. */
    public boolean required;

    @Enumerated(EnumType.STRING)
    public State state = State.OPEN;

    /** Conference clock. */
    public Instant doneAt;

    public String doneBy;
    /** When the photo was taken in; null without one. */
    public Instant photographedAt;
    /** Why it is not needed. */
    public String note;
    /** Hall, layout or number have changed since it was done. */
    public boolean lookAgain;

    /** With those that were taken back, in order. */
    @OneToMany(mappedBy = "item")
    @OrderBy("signedAt, id")
    public List<KitSignature> signatures = new ArrayList<>();

    /** How far it is, before it is signed. */
    public enum State {
        OPEN,
        DONE,
        NOT_NEEDED
    }

    protected KitItem() {}

    KitItem(Checklist checklist, TemplateItem item, int position) {
        this.checklist = checklist;
        this.position = position;
        adopt(item);
    }

    /** Whether it reads as the standard has it. */
    boolean like(TemplateItem item) {
        return area == item.area()
                && name.equals(item.name())
                && rule.equals(item.rule())
                && workingGroup.equals(item.group())
                && dueMinutes == minutes(item)
                && photoRequired == item.photo()
                && required == item.required();
    }

    /** Reads as the standard has it from now on. */
    final void adopt(TemplateItem item) {
        code = item.code();
        area = item.area();
        name = item.name();
        rule = item.rule();
        workingGroup = item.group();
        dueMinutes = minutes(item);
        photoRequired = item.photo();
        required = item.required();
        reckon();
    }

    private static int minutes(TemplateItem item) {
        return Math.toIntExact(Duration.ofHours(item.dueHours()).toMinutes());
    }

    /** Has to stand there by then, however full the hour, and moves with set-up as everything does. */
    void due(Instant at) {
        dueMinutes = Math.toIntExact(Duration.between(at, checklist.setUp).toMinutes());
        reckon();
    }

    private void reckon() {
        quantity = rule.of(checklist.seats, checklist.expected);
        dueAt = checklist.setUp.minus(Duration.ofMinutes(dueMinutes));
    }

    /**
     * Follows the booking: number and due time count anew. What was done stays done, and signed, but is to be looked at
     * again where it may not be right any more.
     *
     * @param moved whether the hall or its layout is another one
     */
    void rebook(boolean moved) {
        int before = quantity;
        reckon();
        if (state == State.DONE && (moved || quantity != before)) {
            lookAgain = true;
        }
    }

    /** It stands where it belongs. */
    void done(String by, Instant now) {
        require(state == State.OPEN, KitRefusals::notOpen);
        require(!photoRequired || photographedAt != null, KitRefusals::photoMissing);
        state = State.DONE;
        doneAt = now;
        doneBy = by;
        lookAgain = false;
    }

    /** It does not stand there after all, or is needed after all. Not while it is signed. */
    void reopen() {
        require(state != State.OPEN, KitRefusals::openAlready);
        require(living().isEmpty(), KitRefusals::signed);
        state = State.OPEN;
        doneAt = null;
        doneBy = null;
        note = null;
        lookAgain = false;
    }

    /** The hall does without it. Not while it is signed. */
    void notNeeded(String reason, String by, Instant now) {
        require(state != State.NOT_NEEDED, KitRefusals::notOpen);
        require(living().isEmpty(), KitRefusals::signed);
        state = State.NOT_NEEDED;
        note = reason;
        doneAt = now;
        doneBy = by;
        lookAgain = false;
    }

    /** After a change of the booking: it is still right. */
    void lookedAt() {
        require(lookAgain, KitRefusals::nothingToLookAt);
        lookAgain = false;
    }

    /** Signs for one side; the two sides are two people. */
    KitSignature sign(Side side, String by, Instant now) {
        require(state == State.DONE, KitRefusals::notDone);
        require(!lookAgain, KitRefusals::lookFirst);
        require(signature(side).isEmpty(), KitRefusals::signedAlready);
        require(living().stream().noneMatch(other -> other.signedBy.equals(by)), KitRefusals::sameSigner);
        var signature = new KitSignature(this, side, by, now);
        signatures.add(signature);
        return signature;
    }

    /** @throws org.huitong.platform.Refused 409 {@code KIT_NOT_SIGNED} if that side has not signed */
    void takeBack(Side side, String reason, String by, Instant now) {
        signature(side).orElseThrow(KitRefusals::notSigned).takeBack(reason, by, now);
    }

    /** The one that counts. */
    Optional<KitSignature> signature(Side side) {
        return living().stream().filter(signature -> signature.side == side).findFirst();
    }

    private List<KitSignature> living() {
        return signatures.stream().filter(KitSignature::counts).toList();
    }

    /** Whether the hall cannot be opened before this is settled. */
    boolean needed() {
        return required && state != State.NOT_NEEDED;
    }

    /** Whether nothing is left to be done about it. */
    boolean settled() {
        return state == State.NOT_NEEDED
                || state == State.DONE && !lookAgain && living().size() == Side.values().length;
    }

    boolean overdue(Instant now) {
        return state == State.OPEN && dueAt.isBefore(now);
    }

    private static void require(boolean possible, Supplier<? extends RuntimeException> refusal) {
        if (!possible) {
            throw refusal.get();
        }
    }

    /**
     * @param forums codes of those that are counted; empty for all
     * @param groups codes of the working groups whose items are counted; empty for all
     */
    static long countOverdue(Edition edition, Optional<Set<String>> forums, Optional<Set<String>> groups, Instant now) {
        var late = new StringBuilder("state = :open and required and dueAt < :now and checklist.closedAt is null"
                + " and checklist.forum.edition = :edition");
        Map<String, Object> values = new HashMap<>(Map.of("open", State.OPEN, "now", now, "edition", edition));
        forums.ifPresent(codes -> {
            late.append(" and checklist.forum.code in :forums");
            values.put("forums", codes);
        });
        groups.ifPresent(codes -> {
            late.append(" and workingGroup in :groups");
            values.put("groups", codes);
        });
        return count(late.toString(), values);
    }

    /** With their signatures, in the order of the lists. One statement. */
    static List<KitItem> of(Collection<Checklist> checklists) {
        return checklists.isEmpty()
                ? List.of()
                : list(
                        "select distinct i from KitItem i left join fetch i.signatures where i.checklist in ?1"
                                + " order by i.checklist.id, i.position, i.id",
                        checklists);
    }
}
