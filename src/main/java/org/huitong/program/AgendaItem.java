package org.huitong.program;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** A slot inside a forum: 议程. */
@Entity
public class AgendaItem extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Forum forum;

    /** Finds the item again when the agenda comes back in a worksheet; unique in its forum. */
    public String itemKey = Long.toString(id, 36).toUpperCase(Locale.ROOT);

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public Instant startsAt;
    public Instant endsAt;
    public LocalText title;
    /** Meant to go on beside other items, so that it is no fault that they overlap. */
    public boolean alongside;

    @ElementCollection
    @CollectionTable(name = "agenda_speaker", joinColumns = @JoinColumn(name = "agenda_item_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    public List<Appearance> speakers = new ArrayList<>();

    public Span time() {
        return new Span(startsAt, endsAt);
    }

    void describe(ItemWish wish) {
        kind = wish.kind();
        title = wish.title();
        alongside = wish.alongside();
        when(wish.time());
    }

    void when(Span time) {
        startsAt = time.from();
        endsAt = time.until();
    }

    static AgendaItem of(Forum forum, ItemWish wish) {
        var item = new AgendaItem();
        item.forum = forum;
        item.describe(wish);
        return item;
    }

    /** With its forum. */
    static Optional<AgendaItem> byId(Edition edition, long id) {
        return find("from AgendaItem i join fetch i.forum f where i.id = ?1 and f.edition = ?2", id, edition)
                .firstResultOptional();
    }

    /** By time. */
    static List<AgendaItem> of(Forum forum) {
        return list("forum = ?1 order by startsAt, id", forum);
    }

    /** All in which this speaker appears, with their forums. */
    static List<AgendaItem> with(Speaker speaker) {
        return list(
                "select distinct i from AgendaItem i join fetch i.forum join i.speakers a where a.speaker = ?1"
                        + " order by i.startsAt, i.id",
                speaker);
    }

    /** What happens in the slot. */
    public enum Kind {
        REMARKS,
        KEYNOTE,
        SHARING,
        PANEL,
        EXCHANGE,
        RELEASE,
        LAUNCH,
        DISPLAY,
        PERFORMANCE,
        BREAK
    }
}
