package org.huitong.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.StoredEntity;
import org.huitong.platform.sheet.SmallTable;

/** A list of invitations or of replies as it was uploaded: looked at, then taken over. Times are of the real clock. */
@Entity
class HeldList extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** Whose replies they are; null for a list of invitations. */
    @ManyToOne(fetch = FetchType.LAZY)
    public UnitContact unitContact;

    /** Sealed {@link Content}. */
    public byte[] content;

    public String fileName;
    /** User name, or the holder of the link. */
    public String uploadedBy;

    public Instant uploadedAt;
    /** Null until somebody takes it over. */
    public Instant takenAt;

    /** How many lines did something. */
    public int taken;

    /**
     * What stands in it.
     *
     * @param columns from 0, by the name of the column that was looked for
     */
    record Content(List<String> headers, Map<String, Integer> columns, List<SmallTable.Row> rows) {
        String cell(SmallTable.Row row, Enum<?> column) {
            return row.cell(columns.get(column.name()));
        }

        boolean lossy(SmallTable.Row row, Enum<?> column) {
            return row.lossy().contains(columns.get(column.name()));
        }
    }

    /** Alone with it until the transaction ends: what is taken over twice at once is taken over one after the other. */
    static Optional<HeldList> lock(long id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    void taken(int count, Instant now) {
        taken += count;
        takenAt = now;
    }
}
