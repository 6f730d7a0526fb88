package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huitong.form.CellAnswer;
import org.huitong.form.Choice;
import org.huitong.form.Field;
import org.huitong.form.FieldKind;
import org.huitong.form.TypedAnswers;
import org.huitong.platform.LocalText;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list answers what a category asks besides; what an export says comes in again and changes nothing. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ListAnswersTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);
    private static final List<Field> FIELDS = List.of(
            field("sector", FieldKind.CHOICE, false),
            field("medium", FieldKind.MULTI_CHOICE, false),
            field("meal", FieldKind.DIET, false),
            field("stay", FieldKind.STAY, false),
            field("born", FieldKind.DATE, false),
            field("secret", FieldKind.TEXT, true),
            field("portrait", FieldKind.PHOTO, false));

    @Inject
    Enrolments enrolments;

    @Inject
    Registrations registrations;

    private Scene scene;

    private static Field field(String key, FieldKind kind, boolean sensitive) {
        return new Field(
                key,
                kind,
                LocalText.of("问题" + key, "Question " + key),
                false,
                null,
                LocalText.of("用于测试", "For tests"),
                null,
                List.of(new Choice("ONE", LocalText.of("甲", "First")), new Choice("TWO", LocalText.of("乙", "Second"))),
                null,
                sensitive,
                false,
                null);
    }

    @BeforeEach
    void open() {
        scene = Scene.asking(FIELDS, Map.of("M", 10));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private static Enrolment row(Application someone, Map<String, String> cells) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        FIELDS.stream()
                .filter(field -> cells.containsKey(field.key()))
                .forEach(field -> typed.putAll(CellAnswer.of(field, cells.get(field.key()), LANGUAGES)));
        return new Enrolment(
                null,
                new Application(
                        someone.category(),
                        someone.details().answering(new TypedAnswers(typed)),
                        someone.forums(),
                        someone.notice(),
                        null));
    }

    private Examined examined(Application someone, Map<String, String> cells) {
        return enrolments.examine(List.of(row(someone, cells))).get(0);
    }

    private Enrolled enrolled(Application someone, Map<String, String> cells) {
        return QuarkusTransaction.requiringNew()
                .call(() -> enrolments.enrol(List.of(row(someone, cells))).get(0));
    }

    private Map<String, String> exported(Enrolled one, Locale language) {
        Map<String, String> cells = new LinkedHashMap<>();
        registrations
                .view(one.registrationId())
                .orElseThrow()
                .answers()
                .forEach(answer -> cells.put(answer.key(), answer.in(language)));
        return cells;
    }

    @Test
    void whatAListSaysIsKeptAndWhatAnExportSaysChangesNothing() {
        Application someone = scene.applicant("M");
        Map<String, String> cells = Map.of(
                "sector", "second",
                "medium", "甲，two",
                "meal", "无麸质",
                "stay", "2023/7/17 - 2023/7/20",
                "born", "1990/1/5",
                "secret", "只有我知道");
        Enrolled one = enrolled(someone, cells);
        assertEquals(Examined.Kind.NEW, one.examined().kind(), () -> codes(one.examined()));
        assertEquals(
                Map.of(
                        "sector", "乙",
                        "medium", "甲、乙",
                        "meal", "无麸质",
                        "stay", "2023-07-17 至 2023-07-20",
                        "born", "1990-01-05",
                        "secret", "已填写"),
                exported(one, Locale.CHINESE));
        for (Locale language : LANGUAGES) {
            Examined again = examined(someone, exported(one, language));
            assertEquals(Examined.Kind.SAME, again.kind(), again.changes()::toString);
        }
        assertEquals(Examined.Kind.SAME, examined(someone, Map.of()).kind());
    }

    @Test
    void whatIsAnotherIsShownAndChangedAndTheRestStays() {
        Application someone = scene.applicant("M");
        enrolled(someone, Map.of("sector", "甲", "meal", "素食", "secret", "只有我知道"));
        Map<String, String> cells = Map.of("meal", "Halal", "secret", "另一个");
        assertEquals(
                List.of(
                        new Examined.Change("answers.meal", "素食", "清真餐"),
                        new Examined.Change("answers.secret", "已填写", "已填写")),
                examined(someone, cells).changes());
        Enrolled one = enrolled(someone, cells);
        assertEquals(Examined.Kind.CHANGE, one.examined().kind());
        assertEquals(Map.of("sector", "甲", "meal", "清真餐", "secret", "已填写"), exported(one, Locale.CHINESE));
        assertEquals(Examined.Kind.SAME, enrolled(someone, cells).examined().kind());
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        Map<String, String> cells = Map.of("sector", "丙", "stay", "明天", "born", "1990-13-01");
        Examined fresh = examined(scene.applicant("M"), cells);
        assertEquals("answers.sector UNKNOWN, answers.stay.arrival DATE, answers.born DATE", codes(fresh));
        Application someone = scene.applicant("M");
        enrolled(someone, Map.of());
        assertEquals(codes(fresh), codes(examined(someone, cells)));
    }

    private static String codes(Examined examined) {
        return String.join(
                ", ",
                examined.errors().all().stream()
                        .map(error -> error.field() + " " + error.code())
                        .toList());
    }
}
