package org.huitong.program;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.OptimisticLock;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** A unit of the programme with its own host, theme and time: 论坛/活动. */
@Entity
public class Forum extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** Short and stable: M, S, 01 … 12, G. */
    public String code;

    @Enumerated(EnumType.STRING)
    public ForumKind kind;

    /** Place in the programme's order. It changes beside everything else, so that it makes nobody look again. */
    @OptimisticLock(excluded = true)
    public int position;

    public LocalText name;
    /** The forum's own theme, if it has one. */
    public LocalText theme;

    public LocalText description;
    /** What only those who plan it read; null if there is nothing. */
    public LocalText internalNote;

    public Instant startsAt;
    public Instant endsAt;
    /** Whether people register for it. */
    public boolean registrable;

    @ElementCollection
    @CollectionTable(name = "forum_organisation", joinColumns = @JoinColumn(name = "forum_id"))
    @OrderColumn(name = "position")
    public List<ForumOrganisation> organisations = new ArrayList<>();

    /** Counts the changes of the agenda as a whole; {@code version} counts those of everything else. */
    @OptimisticLock(excluded = true)
    public int agendaVersion;

    @OneToMany(mappedBy = "forum")
    @OrderBy("startsAt, id")
    public List<AgendaItem> agenda = new ArrayList<>();

    /** Whether the two are on at the same time, half-open: one may begin when the other ends. */
    public boolean overlaps(Forum other) {
        return time().overlaps(other.time());
    }

    public Span time() {
        return new Span(startsAt, endsAt);
    }

    /** A new one at the end of the programme. */
    static Forum append(Edition edition, String code, ForumWish wish) {
        var forum = new Forum();
        forum.edition = edition;
        forum.code = code;
        forum.position = lastPosition(edition) + 1;
        forum.describe(wish);
        forum.persist();
        return forum;
    }

    void describe(ForumWish wish) {
        kind = wish.kind();
        name = wish.name();
        theme = wish.theme();
        description = wish.description();
        internalNote = wish.internalNote();
        registrable = wish.registrable();
        if (!ForumWish.Body.of(organisations).equals(wish.organisations())) {
            organisations.clear();
            wish.organisations().forEach(body -> organisations.add(ForumOrganisation.of(body)));
        }
        when(wish.time());
    }

    void when(Span time) {
        startsAt = time.from();
        endsAt = time.until();
    }

    void agendaChanged() {
        agendaVersion++;
    }

    static List<Forum> inOrder(Edition edition) {
        return list(
                "select distinct f from Forum f left join fetch f.organisations where f.edition = ?1 order by f.position",
                edition);
    }

    static List<Forum> withAgenda(Edition edition) {
        return list(
                "select distinct f from Forum f left join fetch f.agenda where f.edition = ?1 order by f.startsAt, f.position",
                edition);
    }

    /** All, with their rows locked until the transaction ends, the lower id first. */
    static List<Forum> allLocked(Edition edition) {
        List<Forum> all = list("edition = ?1 order by id", edition);
        all.forEach(Forum::locked);
        return all;
    }

    static Optional<Forum> byCode(Edition edition, String code) {
        return find("edition = ?1 and code = ?2", edition, code).firstResultOptional();
    }

    private static int lastPosition(Edition edition) {
        return Forum.<Forum>find("edition = ?1 order by position desc", edition)
                .firstResultOptional()
                .map(forum -> forum.position)
                .orElse(-1);
    }

    /** By its key, so that this row is locked and no other; what it says is read anew. */
    Forum locked() {
        getEntityManager().flush();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }
}
