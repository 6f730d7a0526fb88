package org.huitong.form;

import java.util.Arrays;
import java.util.List;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/** What somebody needs to take part; kept as {@code WHEELCHAIR,COMPANION:} and what else was written. */
final class AccessibilityRule extends ListRule {
    /** What a venue can prepare for without asking back. */
    enum Need {
        WHEELCHAIR,
        STEP_FREE,
        SIGN_LANGUAGE,
        CAPTIONS,
        LARGE_PRINT,
        GUIDE_DOG,
        COMPANION
    }

    @Override
    List<String> codes() {
        return Arrays.stream(Need.values()).map(Enum::name).toList();
    }

    @Override
    Message<?> word(String code) {
        return Message.of(FormMessages.class, m -> m.need(Need.valueOf(code)));
    }

    @Override
    public Verdict check(Field field, TypedAnswers typed, Circumstances circumstances) {
        List<String> chosen = typed.all(field.key()).stream()
                .map(Texts::tidy)
                .filter(code -> !code.isEmpty())
                .toList();
        String remark = Texts.tidy(typed.one(field.key() + REMARK));
        return chosen.isEmpty() && remark.isEmpty() ? Verdict.BLANK : joined(chosen, remark);
    }
}
