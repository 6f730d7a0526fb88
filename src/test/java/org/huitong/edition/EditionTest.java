package org.huitong.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huitong.edition.Edition.Phase;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.FieldErrors.FieldError;
import org.huitong.platform.Invalid;
import org.huitong.platform.LocalText;
import org.huitong.platform.Refused;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static final List<String> LANGUAGES = List.of("zh", "en");

    @Test
    void phasesGoStepByStep() {
        for (Phase from : Phase.values()) {
            for (Phase to : Phase.values()) {
                var edition = new Edition();
                edition.phase = from;
                if (Math.abs(from.ordinal() - to.ordinal()) == 1) {
                    edition.enter(to);
                    assertEquals(to, edition.phase);
                } else {
                    assertEquals(
                            "ILLEGAL_MOVE",
                            assertThrows(Refused.class, () -> edition.enter(to)).code());
                }
            }
        }
    }

    private static Map<String, String> facts() {
        Map<String, String> typed = new LinkedHashMap<>();
        EditionForm.TEXTS.forEach(field -> LANGUAGES.forEach(tag -> typed.put(field + "." + tag, field + tag)));
        typed.put("firstDay", "2024-08-28");
        typed.put("lastDay", "2024-08-29");
        typed.put("organisations.HOST", " 示例甲 | Example A \n\n示例乙｜Example B");
        return typed;
    }

    @Test
    void bodiesStandInTheOrderOfTheirLines() {
        EditionForm.Facts read = new EditionForm(facts(), LANGUAGES).check(new FieldErrors());
        assertEquals(
                List.of(LocalText.of("示例甲", "Example A"), LocalText.of("示例乙", "Example B")),
                read.organisations().get(OrganisationRole.HOST));
        assertEquals(List.of(), read.organisations().get(OrganisationRole.SUPPORT));
        assertEquals(LocalText.of("themezh", "themeen"), read.text("theme"));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Map<String, String> typed = facts();
        typed.put("name.en", " ");
        typed.put("firstDay", "2024-02-30");
        typed.put("organisations.HOST", "只有中文");
        Invalid invalid = assertThrows(Invalid.class, () -> new EditionForm(typed, LANGUAGES).check(new FieldErrors()));
        assertEquals(
                List.of("name.en MISSING", "firstDay DAY", "organisations.HOST LINE"),
                invalid.errors().all().stream()
                        .map((FieldError e) -> e.field() + " " + e.code())
                        .toList());
        typed.putAll(facts());
        typed.put("lastDay", "2024-08-27");
        assertEquals(
                "lastDay",
                assertThrows(Invalid.class, () -> new EditionForm(typed, LANGUAGES).check(new FieldErrors()))
                        .errors()
                        .all()
                        .get(0)
                        .field());
        assertNull(typed.get("nothing"));
    }
}
