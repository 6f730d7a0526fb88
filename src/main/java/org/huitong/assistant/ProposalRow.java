package org.huitong.assistant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.List;
import org.huitong.booking.Arrangement;
import org.huitong.booking.Wish;
import org.huitong.platform.StoredEntity;

/** What a proposal would do with one forum. */
@Entity
class ProposalRow extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Proposal proposal;

    public int position;

    /** The forum's code. */
    public String forum;

    /** The booking it would change; null for a new one. */
    public Long booking;

    /** Of the booking when it was seen; 0 without one. */
    public int bookingVersion;

    @Column(name = "before_it")
    @Convert(converter = Placement.Column.class)
    public Placement before;

    /** Null if no place was found. */
    @Column(name = "after_it")
    @Convert(converter = Placement.Column.class)
    public Placement after;

    @Convert(converter = Reason.ListColumn.class)
    public List<Reason> reasons;

    @Enumerated(EnumType.STRING)
    public State state;

    /** Code of the refusal; null where there was none. */
    public String trouble;

    /** What became of it. */
    enum State {
        OPEN,
        APPLIED,
        /** It could not be applied when somebody wanted to. */
        REFUSED,
        /** There is nothing to apply: no place was found. */
        UNPLACED
    }

    protected ProposalRow() {}

    ProposalRow(Proposal proposal, int position, Task task, Placement after, List<Reason> reasons) {
        this.proposal = proposal;
        this.position = position;
        this.forum = task.forum();
        Present now = task.present();
        if (now != null) {
            this.booking = now.booking();
            this.bookingVersion = now.version();
            this.before = new Placement(now.room(), now.layout(), now.slot());
        }
        this.after = after;
        this.reasons = reasons;
        this.state = after == null ? State.UNPLACED : State.OPEN;
    }

    static List<ProposalRow> of(Proposal proposal) {
        return list("proposal = ?1 order by position", proposal);
    }

    static List<ProposalRow> of(Proposal proposal, Collection<Long> ids) {
        return list("proposal = ?1 and id in ?2 order by position", proposal, ids);
    }

    /** Whether somebody can still want it. */
    boolean open() {
        return state == State.OPEN || state == State.REFUSED;
    }

    Arrangement arrangement() {
        return new Arrangement(
                forum,
                booking,
                bookingVersion,
                new Wish(after.hall(), after.layout(), after.slot().times()));
    }

    void applied() {
        state = State.APPLIED;
        trouble = null;
    }

    void refused(String why) {
        state = State.REFUSED;
        trouble = why;
    }
}
