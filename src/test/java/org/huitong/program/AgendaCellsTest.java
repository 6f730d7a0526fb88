package org.huitong.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgendaCellsTest {
    private static final Optional<LocalDateTime> NINE = Optional.of(LocalDateTime.parse("2023-07-18T09:00"));

    @Test
    void momentsAreReadAsPeopleAndSpreadsheetsWriteThem() {
        assertEquals(NINE, AgendaCells.moment("2023-07-18 09:00"));
        assertEquals(NINE, AgendaCells.moment("2023/7/18 9:00"));
        assertEquals(NINE, AgendaCells.moment("2023-07-18T09:00:00"));
        assertEquals(NINE, AgendaCells.moment("2023-7-18 9：00"));
        assertEquals(NINE, AgendaCells.moment("45125.375"));
        assertEquals(Optional.of(LocalDateTime.parse("2023-07-18T09:20")), AgendaCells.moment("45125.38888888889"));
    }

    @Test
    void whatIsNoMomentIsNotGuessed() {
        for (String cell : new String[] {"", "09:00", "2023-07-18", "2023-02-30 09:00", "tomorrow", "-1"}) {
            assertEquals(Optional.empty(), AgendaCells.moment(cell), cell);
        }
    }

    @Test
    void yesIsSaidInManyWays() {
        assertTrue(AgendaCells.yes("是"));
        assertTrue(AgendaCells.yes("Yes"));
        assertFalse(AgendaCells.yes(""));
        assertFalse(AgendaCells.yes("否"));
    }
}
