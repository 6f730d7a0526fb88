package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huitong.form.AnswerRule;
import org.huitong.form.Field;
import org.huitong.form.Form;
import org.huitong.person.DocumentType;
import org.huitong.person.Person;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.LocalText;
import org.huitong.program.Forum;
import org.junit.jupiter.api.Test;

/** What an application must look like, field by field. */
class RegistrationRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 7, 10);
    private static final Instant MORNING = Instant.parse("2023-07-19T01:00:00Z");
    private static final Instant NOON = Instant.parse("2023-07-19T04:00:00Z");
    private static final Instant EVENING = Instant.parse("2023-07-19T10:00:00Z");

    private static final AnswerRule.Circumstances AROUND =
            new AnswerRule.Circumstances(true, TODAY, LocalDate.of(2023, 7, 18), LocalDate.of(2023, 7, 19));

    private final Form form =
            form("name", "latinName", "document", "mobile", "email", "organisation", "position", "forums");
    private final List<ForumQuota> pools =
            List.of(pool(1, "01", MORNING, NOON), pool(2, "02", MORNING, NOON), pool(3, "03", NOON, EVENING));

    @Test
    void everythingRightIsTakenOver() {
        var accepted = check(application(Map.of("forums", "01,03?")));
        assertEquals("王𬭚", accepted.details().person().name().value());
        assertEquals("示例单位", accepted.details().organisation());
        assertEquals(
                List.of("01", "03"),
                accepted.pools().stream().map(p -> p.forum.code).toList());
        assertEquals(List.of(3L), accepted.waiting());
    }

    @Test
    void everythingMissingIsToldAtOnceInTheOrderOfTheForm() {
        var nothing = new Application(
                null, new TypedDetails(null, null, null, null, null, null, null, null), null, null, null);
        assertEquals(
                List.of(
                        "name MISSING",
                        "latinName MISSING",
                        "documentType MISSING",
                        "mobile MISSING",
                        "email MISSING",
                        "organisation MISSING",
                        "position MISSING",
                        "forums MISSING",
                        "notice MISSING",
                        "sensitive MISSING"),
                faults(nothing));
    }

    @Test
    void eachFieldHasItsOwnFaults() {
        assertEquals(List.of("latinName NOT_LATIN"), faults(application(Map.of("latinName", "王"))));
        assertEquals(List.of("documentType UNKNOWN"), faults(application(Map.of("documentType", "LIBRARY_CARD"))));
        assertEquals(List.of("organisation TOO_LONG"), faults(application(Map.of("organisation", "示".repeat(101)))));
        assertEquals(List.of(), faults(application(Map.of("organisation", "𠮷".repeat(100)))));
        assertEquals(List.of("position HIDDEN_CHARACTERS"), faults(application(Map.of("position", "主任\u202Egpj.exe"))));
        assertEquals(List.of("notice NOTICE_OUTDATED"), faults(application(Map.of("notice", "2022-1"))));
        assertEquals(List.of("sensitive MISSING"), faults(application(Map.of("sensitive", "no"))));
    }

    @Test
    void forumsMustBeOfferedAndMayTouchButNotOverlap() {
        assertEquals(List.of("forums FORUM_OVERLAP"), faults(application(Map.of("forums", "01,02"))));
        assertEquals(List.of(), faults(application(Map.of("forums", "02,03"))));
        assertEquals(List.of("forums FORUM_NOT_OFFERED"), faults(application(Map.of("forums", "01,X"))));
        assertEquals(List.of(), faults(application(Map.of("forums", "01,01"))));
    }

    @Test
    void whatTheCategoryDoesNotAskForIsNotLookedAtAndNotKept() {
        var accepted = rules(form("name", "mobile"))
                .check(application(Map.of("documentType", "nonsense", "email", "nonsense", "forums", "X")));
        assertEquals(List.of(), accepted.pools());
        assertEquals(null, accepted.details().organisation());
        assertEquals(true, accepted.details().person().document().isEmpty());
        assertEquals(true, accepted.details().person().email().isEmpty());
    }

    @Test
    void correctionKeepsWhatIsLeftBlank() {
        var onFile = new Person();
        onFile.documentType = DocumentType.PASSPORT;
        onFile.email = "w@example.org";
        var kept = correct(onFile, "PASSPORT", "");
        assertEquals(List.of(), kept);
        assertEquals(List.of("documentNumber MISSING"), correct(onFile, "RESIDENT_ID", ""));
        assertEquals(List.of("documentNumber PASSPORT_FORMAT"), correct(onFile, "PASSPORT", "12"));
    }

    private List<String> correct(Person onFile, String type, String number) {
        var errors = new FieldErrors();
        new DetailRules(form, AROUND, errors)
                .check(new TypedDetails("王𬭚", "Wang Dan", type, number, "", "", "示例单位", "主任"), onFile);
        return told(errors);
    }

    private RegistrationRules.Accepted check(Application application) {
        return rules(form).check(application);
    }

    private List<String> faults(Application application) {
        try {
            check(application);
            return List.of();
        } catch (Invalid invalid) {
            return told(invalid.errors());
        }
    }

    private static List<String> told(FieldErrors errors) {
        return errors.all().stream().map(e -> e.field() + " " + e.code()).toList();
    }

    private RegistrationRules rules(Form form) {
        return new RegistrationRules(form, AROUND, pools, "2023-1");
    }

    /** A right application but for these fields; a forum that ends in ? would do with a place on the waiting list. */
    private static Application application(Map<String, String> but) {
        var details = new TypedDetails(
                but.getOrDefault("name", "王𬭚"),
                but.getOrDefault("latinName", "Wang Dan"),
                but.getOrDefault("documentType", "PASSPORT"),
                but.getOrDefault("documentNumber", "E12345678"),
                but.getOrDefault("mobile", "13800138000"),
                but.getOrDefault("email", "w@example.org"),
                but.getOrDefault("organisation", "示例单位"),
                but.getOrDefault("position", "主任"));
        return new Application(
                "AUDIENCE",
                but.getOrDefault("sensitive", "yes").equals("yes") ? details.consenting() : details,
                Arrays.stream(but.getOrDefault("forums", "01").split(","))
                        .map(code -> new Application.Choice(code.replace("?", ""), code.endsWith("?")))
                        .toList(),
                but.getOrDefault("notice", "2023-1"),
                null);
    }

    private static Form form(String... fields) {
        return new Form(
                Stream.of(fields).map(field -> Field.fixed(field, true, null)).toList());
    }

    private static ForumQuota pool(long id, String code, Instant startsAt, Instant endsAt) {
        var pool = new ForumQuota();
        pool.id = id;
        pool.forum = new Forum();
        pool.forum.code = code;
        pool.forum.name = LocalText.of(code, code);
        pool.forum.startsAt = startsAt;
        pool.forum.endsAt = endsAt;
        return pool;
    }
}
