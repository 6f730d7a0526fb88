package org.huitong.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/**
 * Checks the answers to the organiser's own fields, in the order of the form. A field whose condition does not hold is
 * neither required nor looked at nor kept (PIPL art. 6).
 */
public record FormRules(Form form, AnswerRule.Circumstances circumstances) {
    /** Beside a sensitive answer on file: it is to be deleted. */
    public static final String REMOVE = ".remove";

    /**
     * What is left after checking.
     *
     * @param answers by key, in the order of the form
     * @param shown the form without the fields whose condition does not hold
     */
    public record Kept(Map<String, String> answers, Form shown) {}

    /**
     * Checks them all, so that everything wrong is told at once.
     *
     * @param onFile answers from before: a sensitive one stays where nothing is given instead
     */
    public Kept check(TypedAnswers typed, Map<String, String> onFile, FieldErrors errors) {
        Map<String, String> kept = new LinkedHashMap<>();
        List<Field> shown = new ArrayList<>();
        for (Field field : form.fields()) {
            if (field.condition() != null && !field.condition().holds(kept)) {
                continue;
            }
            shown.add(field);
            if (field.own()) {
                answer(field, typed, onFile.get(field.key()), kept, errors);
            }
        }
        return new Kept(kept, new Form(shown));
    }

    private void answer(Field field, TypedAnswers typed, String onFile, Map<String, String> kept, FieldErrors errors) {
        AnswerRule.Verdict verdict = field.kind().rule().check(field, typed, circumstances);
        boolean stays = field.sensitive()
                && onFile != null
                && !typed.one(field.key() + REMOVE).equals("true");
        if (verdict.wrong() != null) {
            AnswerRule.Wrong wrong = verdict.wrong();
            errors.add(field.input() + wrong.part(), wrong.code(), wrong.message());
        } else if (verdict.value().isPresent()) {
            kept.put(field.key(), verdict.value().get());
        } else if (stays) {
            kept.put(field.key(), onFile);
        } else if (field.required()) {
            errors.add(
                    field.input() + field.kind().rule().firstPart(),
                    "MISSING",
                    Message.of(FormMessages.class, m -> m.missing(field.title(), field.kind())));
        }
    }
}
