package org.huitong.program;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huitong.edition.Edition;
import org.huitong.platform.StoredEntity;

/** Something that has to be handed in for a slot: slides, a speech, a film's title card. */
@Entity
public class Material extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public AgendaItem item;

    public String title;
    /** The last day; null if none was set. */
    public LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    public State state = State.AWAITED;

    /** Nobody outside may have it before; null if it may be given out at once. */
    public Instant embargoUntil;

    /** Whether everybody may have it once it is final and the embargo is over. */
    public boolean handedOut;

    /** Of the file that was handed in; null while there is none, like its type and size. */
    public String fileName;

    public String fileType;
    public Long fileBytes;

    /** Where it stands: received and accepted with a file only. */
    public enum State {
        AWAITED,
        RECEIVED,
        ACCEPTED
    }

    static Material of(AgendaItem item, MaterialWish wish) {
        var material = new Material();
        material.item = item;
        material.describe(wish);
        return material;
    }

    void describe(MaterialWish wish) {
        title = wish.title();
        dueOn = wish.dueOn();
        embargoUntil = wish.embargoUntil();
        handedOut = wish.handedOut();
    }

    /** A file came in; whatever was accepted before has to be looked at again. */
    void receive(String name, String type, long bytes) {
        state = State.RECEIVED;
        fileName = name;
        fileType = type;
        fileBytes = bytes;
    }

    /** @throws IllegalStateException while there is no file */
    void accept() {
        if (state == State.AWAITED) {
            throw new IllegalStateException("nothing was handed in");
        }
        state = State.ACCEPTED;
    }

    /** What came in will not do: it is waited for again. The file stays until another comes. */
    void sendBack() {
        state = State.AWAITED;
    }

    boolean overdue(LocalDate today) {
        return state == State.AWAITED && dueOn != null && dueOn.isBefore(today);
    }

    /** With its item and forum. */
    static Optional<Material> byId(Edition edition, long id) {
        return find(
                        "from Material m join fetch m.item i join fetch i.forum f where m.id = ?1 and f.edition = ?2",
                        id,
                        edition)
                .firstResultOptional();
    }

    static List<Material> of(Collection<AgendaItem> items) {
        return items.isEmpty() ? List.of() : list("item in ?1 order by dueOn, id", items);
    }

    /** What everybody may have of a forum at a moment, in the order of its agenda. */
    static List<Material> handedOut(Edition edition, String forum, Instant now) {
        return list(
                "from Material m join fetch m.item i join i.forum f where f.edition = ?1 and f.code = ?2 and m.handedOut"
                        + " and m.state = ?3 and (m.embargoUntil is null or m.embargoUntil <= ?4)"
                        + " order by i.startsAt, i.id, m.id",
                edition,
                forum,
                State.ACCEPTED,
                now);
    }

    /**
     * All that is not accepted yet, what is due first ahead; what has no date comes last. One statement.
     *
     * @param forums codes of the forums that are wanted; empty for all
     */
    static List<Material> open(Edition edition, Optional<Set<String>> forums) {
        String all = "from Material m join fetch m.item i join fetch i.forum f where f.edition = ?1 and m.state <> ?2";
        String order = " order by case when m.dueOn is null then 1 else 0 end, m.dueOn, f.position, i.startsAt, m.id";
        return forums.<List<Material>>map(
                        codes -> list(all + " and f.code in ?3" + order, edition, State.ACCEPTED, codes))
                .orElseGet(() -> list(all + order, edition, State.ACCEPTED));
    }
}
