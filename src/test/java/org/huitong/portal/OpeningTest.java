package org.huitong.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.program.ForumKind;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static final LocalText TEXT = LocalText.of("文", "text");
    private static final EditionView EDITION = new EditionView(
            "2023",
            TEXT,
            TEXT,
            TEXT,
            TEXT,
            TEXT,
            List.of(),
            ZoneId.of("Asia/Shanghai"),
            LocalDate.of(2023, 7, 18),
            LocalDate.of(2023, 7, 19),
            Edition.Phase.REGISTRATION_OPEN,
            List.of());
    private static final List<ForumCard> FORUMS =
            List.of(Samples.card("M", ForumKind.OPENING_MAIN, TEXT, null, "2023-07-18T09:00", "2023-07-18T11:30"));

    @Test
    void theCeremonyOpensTheConferenceAndTheEndOfItsLastDayEndsIt() {
        Instant opening = Instant.parse("2023-07-18T01:00:00Z");
        assertEquals(new Opening(opening, Opening.Stage.AHEAD), Opening.of(EDITION, FORUMS, opening.minusNanos(1)));
        assertEquals(new Opening(opening, Opening.Stage.ON), Opening.of(EDITION, FORUMS, opening));
        Instant end = Instant.parse("2023-07-19T16:00:00Z");
        assertEquals(new Opening(opening, Opening.Stage.ON), Opening.of(EDITION, FORUMS, end.minusNanos(1)));
        assertEquals(new Opening(opening, Opening.Stage.OVER), Opening.of(EDITION, FORUMS, end));
    }

    @Test
    void withoutACeremonyTheFirstDayOpensIt() {
        assertEquals(
                Instant.parse("2023-07-17T16:00:00Z"),
                Opening.of(EDITION, List.of(), Instant.EPOCH).at());
    }
}
