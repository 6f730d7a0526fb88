package org.huitong.program;

import java.util.Map;
import java.util.function.Function;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/** Lengths and characters of what the programme says. */
final class ForumText {
    static final int NAME_MAX = 100;
    static final int LINE_MAX = 200;
    static final int TEXT_MAX = 2000;

    /** Fits the address, the wristband and the wall. */
    private static final String CODE = "[A-Z0-9]{1,10}";

    private ForumText() {}

    static void checkCode(String code, FieldErrors errors) {
        if (!code.matches(CODE)) {
            errors.add("code", "CODE", says(ProgrammeMessages::codeWrong));
        }
    }

    static void check(ForumWish wish, FieldErrors errors) {
        needed("name", wish.name(), NAME_MAX, errors);
        optional("theme", wish.theme(), LINE_MAX, errors);
        neededLines("description", wish.description(), errors);
        if (wish.internalNote() != null) {
            lines("internalNote", wish.internalNote(), errors);
        }
        for (int i = 0; i < wish.organisations().size(); i++) {
            needed("organisations." + i + ".name", wish.organisations().get(i).name(), LINE_MAX, errors);
        }
    }

    static void check(ItemWish wish, FieldErrors errors) {
        title(wish.title(), errors);
    }

    /** Of a slot. */
    static void title(LocalText title, FieldErrors errors) {
        needed("title", title, LINE_MAX, errors);
    }

    static void check(SpeakerWish wish, FieldErrors errors) {
        line("speakerName", wish.name(), NAME_MAX, errors);
        if (wish.latinName() != null) {
            line("speakerLatinName", wish.latinName(), NAME_MAX, errors);
        }
        needed("speakerTitle", wish.title(), LINE_MAX, errors);
    }

    /** A text that is there in every language it says it is in, and in Chinese. */
    private static void needed(String field, LocalText text, int max, FieldErrors errors) {
        text.byLanguage().forEach((tag, one) -> line(field + "." + tag, one, max, errors));
    }

    private static void optional(String field, LocalText text, int max, FieldErrors errors) {
        if (text != null) {
            needed(field, text, max, errors);
        }
    }

    private static void neededLines(String field, LocalText text, FieldErrors errors) {
        for (Map.Entry<String, String> one : text.byLanguage().entrySet()) {
            if (one.getValue().isEmpty()) {
                errors.add(field + "." + one.getKey(), "MISSING", says(ProgrammeMessages::textMissing));
            }
        }
        lines(field, text, errors);
    }

    private static void lines(String field, LocalText text, FieldErrors errors) {
        text.byLanguage().forEach((tag, one) -> {
            if (Texts.length(one) > TEXT_MAX || Texts.hiddenInLines(one)) {
                errors.add(field + "." + tag, "TOO_LONG", says(m -> m.textWrong(TEXT_MAX)));
            }
        });
    }

    static void line(String field, String text, int max, FieldErrors errors) {
        if (text.isEmpty()) {
            errors.add(field, "MISSING", says(ProgrammeMessages::textMissing));
        } else if (Texts.length(text) > max || Texts.hidden(text)) {
            errors.add(field, "TOO_LONG", says(m -> m.textWrong(max)));
        }
    }

    private static Message<?> says(Function<ProgrammeMessages, String> wording) {
        return Message.of(ProgrammeMessages.class, wording);
    }
}
