package org.huitong.intake;

import java.time.Instant;
import java.util.Map;

/**
 * An import as it stands.
 *
 * @param own whether it is the reader's, who alone goes on with it
 */
record ImportView(
        long id,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        GuestImport.State state,
        int total,
        Instant startedAt,
        Instant endedAt,
        Map<ImportRow.State, Long> counts,
        boolean own) {

    static ImportView of(GuestImport batch, Map<ImportRow.State, Long> counts, boolean own) {
        return new ImportView(
                batch.id,
                batch.fileName,
                batch.uploadedBy,
                batch.uploadedAt,
                batch.state,
                batch.total,
                batch.startedAt,
                batch.endedAt,
                counts,
                own);
    }

    public boolean moving() {
        return state.moving();
    }

    public boolean open() {
        return state.open();
    }

    public boolean ready() {
        return state == GuestImport.State.CHECKED;
    }

    /** Whether every row was looked at. */
    public boolean looked() {
        return ready() || state == GuestImport.State.TAKING || state == GuestImport.State.DONE;
    }

    /** How many rows are dealt with in whichever is going on. */
    public long dealtWith() {
        return state == GuestImport.State.CHECKING ? total - count(ImportRow.State.WAITING) : total - todo();
    }

    /** How many would be registered or changed. */
    public long todo() {
        return fresh() + changes();
    }

    public long fresh() {
        return count(ImportRow.State.NEW);
    }

    public long changes() {
        return count(ImportRow.State.CHANGE);
    }

    public long same() {
        return count(ImportRow.State.SAME) + count(ImportRow.State.UNCHANGED);
    }

    /** How many are not taken because a rule is broken. */
    public long bad() {
        return count(ImportRow.State.WRONG) + count(ImportRow.State.REFUSED);
    }

    public long created() {
        return count(ImportRow.State.CREATED);
    }

    public long changed() {
        return count(ImportRow.State.CHANGED);
    }

    /** For the colour of its label. */
    public String tone() {
        return switch (state) {
            case CHECKING, TAKING -> "info";
            case UPLOADED, CHECKED -> "warn";
            case DONE -> "good";
            case CANCELLED, EXPIRED -> "mute";
        };
    }

    public String path() {
        return "/admin/imports/" + id;
    }

    private long count(ImportRow.State row) {
        return counts.getOrDefault(row, 0L);
    }
}
