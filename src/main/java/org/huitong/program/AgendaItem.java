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
import org.hibernate.annotations.BatchSize;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** A slot inside a forum: 议程. */
@Entity
public class AgendaItem extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Forum forum;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public Instant startsAt;
    public Instant endsAt;
    public LocalText title;

    @ElementCollection
    @CollectionTable(name = "agenda_speaker", joinColumns = @JoinColumn(name = "agenda_item_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    public List<Speaker> speakers = new ArrayList<>();

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
