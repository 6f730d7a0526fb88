package org.huitong.program;

import java.time.Instant;
import java.time.LocalDate;
import org.huitong.platform.LocalText;

/**
 * Something that has to be handed in.
 *
 * @param overdue whether it should be there and is not
 * @param fileBytes null while there is no file
 */
record MaterialView(
        long id,
        int version,
        String forum,
        long item,
        LocalText slot,
        String title,
        LocalDate dueOn,
        Material.State state,
        boolean overdue,
        Instant embargoUntil,
        boolean handedOut,
        String fileName,
        Long fileBytes) {
    static MaterialView of(Material material, LocalDate today) {
        return new MaterialView(
                material.id,
                material.version,
                material.item.forum.code,
                material.item.id,
                material.item.title,
                material.title,
                material.dueOn,
                material.state,
                material.overdue(today),
                material.embargoUntil,
                material.handedOut,
                material.fileName,
                material.fileBytes);
    }

    public String tone() {
        return switch (state) {
            case AWAITED -> "ahead";
            case RECEIVED -> "info";
            case ACCEPTED -> "good";
        };
    }

    /** In units people know: {@code 1.2 MB}. */
    public String size() {
        return fileBytes == null ? "" : Handouts.size(fileBytes);
    }
}
