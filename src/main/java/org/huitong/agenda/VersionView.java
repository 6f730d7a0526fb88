package org.huitong.agenda;

import java.time.Instant;
import org.huitong.platform.LocalText;

/**
 * A version in the list of versions.
 *
 * @param at conference clock
 * @param by user name of who published it; empty for the system
 * @param note what is new; null where nothing was said
 * @param restored the version whose content this is again; null for what came from the draft
 */
public record VersionView(int number, Instant at, String by, LocalText note, Integer restored) {
    static VersionView of(ProgrammeVersion.Head head) {
        return new VersionView(head.number(), head.publishedAt(), head.publishedBy(), head.note(), head.restored());
    }

    /** Where this version is published again. */
    public String restoration() {
        return VersionPages.PATH + "/" + number + "/restoration";
    }
}
