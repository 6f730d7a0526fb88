package org.huitong.assistant;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.huitong.assistant.Solution.Placed;
import org.huitong.booking.Arrangement;
import org.huitong.booking.Wish;
import org.huitong.platform.JsonColumn;
import org.huitong.platform.StoredEntity;

/** What a proposal would do with one forum. */
@Entity
class ProposalRow extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Proposal proposal;

    public int position;

    /** The forum's code. */
    public String forum;

    /** The booking it would change, or the pre-booking it would confirm; null for a new one. */
    public Long booking;

    /** Of the booking when it was seen; 0 without one. */
    public int bookingVersion;

    @Column(name = "before_it")
    @Convert(converter = Placement.Column.class)
    public Placement before;

    /** Ids of the pre-bookings that give way. */
    @Convert(converter = IdList.class)
    public List<Long> releases = List.of();

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

    static class IdList extends JsonColumn<List<Long>> {
        IdList() {
            super(new TypeReference<>() {});
        }
    }

    protected ProposalRow() {}

    private ProposalRow(Proposal proposal, int position, Task task, List<Reason> reasons) {
        this.proposal = proposal;
        this.position = position;
        this.forum = task.forum();
        Present now = task.present();
        if (now != null) {
            change(now);
            this.before = new Placement(now.room(), now.layout(), now.slot());
        }
        this.reasons = reasons;
        this.state = State.UNPLACED;
    }

    static ProposalRow unplaced(Proposal proposal, int position, Task task, List<Reason> reasons) {
        return new ProposalRow(proposal, position, task, reasons);
    }

    /** @param releases ids of the pre-bookings that give way */
    static ProposalRow placed(Proposal proposal, Task task, Placed to, List<Long> releases, List<Reason> reasons) {
        var row = new ProposalRow(proposal, to.task(), task, reasons);
        row.after = new Placement(to.room(), to.layout(), to.slot());
        task.changed(to.room(), to.layout(), to.slot()).ifPresent(row::change);
        row.releases = releases;
        row.state = State.OPEN;
        return row;
    }

    private void change(Present booking) {
        this.booking = booking.booking();
        this.bookingVersion = booking.version();
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
                new Wish(after.hall(), after.layout(), after.slot().times()),
                Set.copyOf(releases));
    }

    void applied() {
        state = State.APPLIED;
        trouble = null;
    }

    /** Its pre-booking has given way to another forum of the same proposal: it would be booked anew. */
    void lost(Set<Long> released) {
        if (open() && booking != null && released.contains(booking)) {
            booking = null;
            bookingVersion = 0;
        }
    }

    void refused(String why) {
        state = State.REFUSED;
        trouble = why;
    }
}
