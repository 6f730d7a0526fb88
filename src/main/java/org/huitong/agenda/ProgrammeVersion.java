package org.huitong.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/**
 * One published state of the programme. It is written once: the application has no right to change or delete it, and two
 * of the same number cannot be.
 */
@Entity
@Immutable
class ProgrammeVersion extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** Counted from 1 within the edition. */
    public int number;

    /** Conference clock. */
    public Instant publishedAt;

    /** User name of who published it; empty for the system. */
    public String publishedBy;

    /** What is new, for the public; null where nothing was said. */
    public LocalText note;

    /** The version whose content this is again; null for what came from the draft. */
    public Integer restored;

    /** A {@link Snapshot} as JSON. */
    public String content;

    /** A version without its content, which is long. */
    record Head(long id, int number, Instant publishedAt, String publishedBy, LocalText note, Integer restored) {}

    private static final String HEADS = "select new org.huitong.agenda.ProgrammeVersion$Head(v.id, v.number,"
            + " v.publishedAt, v.publishedBy, v.note, v.restored) from ProgrammeVersion v where v.edition = ?1";

    static Optional<Head> newest(Edition edition) {
        return getEntityManager()
                .createQuery(HEADS + " order by v.number desc", Head.class)
                .setParameter(1, edition)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    static List<Head> heads(Edition edition) {
        return getEntityManager()
                .createQuery(HEADS + " order by v.number desc", Head.class)
                .setParameter(1, edition)
                .getResultList();
    }

    static String contentOf(long id) {
        return getEntityManager()
                .createQuery("select v.content from ProgrammeVersion v where v.id = ?1", String.class)
                .setParameter(1, id)
                .getSingleResult();
    }
}
