package org.huitong.form;

import static org.huitong.form.Asked.field;
import static org.huitong.form.Asked.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.huitong.platform.FieldErrors;
import org.junit.jupiter.api.Test;

/** Which answers are asked, required and kept. */
class FormRulesTest {
    private final Form form = new Form(List.of(
            field("transport", FieldKind.CHOICE, true, null, "FLIGHT", "CAR"),
            field("trip", FieldKind.TRIP, true, new Condition("transport", List.of("FLIGHT", "TRAIN"))),
            field("needs", FieldKind.ACCESSIBILITY, false, null)));
    private final FieldErrors errors = new FieldErrors();

    private FormRules.Kept check(TypedAnswers typed, Map<String, String> onFile) {
        return new FormRules(form, Asked.AROUND).check(typed, onFile, errors);
    }

    private List<String> faults() {
        return errors.all().stream().map(e -> e.field() + " " + e.code()).toList();
    }

    @Test
    void whatDoesNotApplyIsNeitherRequiredNorKept() {
        var kept = check(typed("transport", "CAR", "trip", "MF8101"), Map.of());
        assertEquals(List.of(), faults());
        assertEquals(Map.of("transport", "CAR"), kept.answers());
        assertEquals(false, kept.shown().asks("trip"));
    }

    @Test
    void whatAppliesIsRequired() {
        check(typed("transport", "FLIGHT"), Map.of());
        assertEquals(List.of("answers.trip MISSING"), faults());
    }

    @Test
    void whatIsNotOnTheFormIsNotKept() {
        assertEquals(
                Map.of("transport", "CAR"),
                check(typed("transport", "CAR", "religion", "x"), Map.of()).answers());
    }

    @Test
    void whatHangsOnAWrongAnswerIsNotComplainedAbout() {
        check(typed("transport", "SHIP"), Map.of());
        assertEquals(List.of("answers.transport UNKNOWN"), faults());
    }

    @Test
    void aSensitiveAnswerStaysUnlessAnotherIsGivenOrItIsRemoved() {
        Map<String, String> onFile = Map.of("needs", "WHEELCHAIR", "transport", "CAR");
        assertEquals(
                "WHEELCHAIR", check(typed("transport", "CAR"), onFile).answers().get("needs"));
        assertEquals(
                "CAPTIONS",
                check(typed("transport", "CAR", "needs", "CAPTIONS"), onFile)
                        .answers()
                        .get("needs"));
        assertEquals(
                null,
                check(typed("transport", "CAR", "needs.remove", "true"), onFile)
                        .answers()
                        .get("needs"));
        assertEquals(List.of(), faults());
        check(typed(), onFile);
        assertEquals(List.of("answers.transport MISSING"), faults(), "what is not sensitive does not stay by itself");
    }

    @Test
    void answersComeFromJsonInEveryShape() {
        assertEquals(
                Map.of(
                        "diet", List.of("HALAL"),
                        "languages", List.of("EN", "FR"),
                        "stay.arrival", List.of("2023-07-17"),
                        "needs", List.of("CAPTIONS"),
                        "needs.other", List.of("x")),
                TypedAnswers.ofJson(Map.of(
                                "diet", "HALAL",
                                "languages", List.of("EN", "FR"),
                                "stay", Map.of("arrival", "2023-07-17"),
                                "needs", Map.of("value", List.of("CAPTIONS"), "other", "x")))
                        .values());
    }
}
