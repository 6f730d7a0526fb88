package org.huitong.correspondence;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/** What texts of messages must keep to before they are stored. */
final class TextChecks {
    /** Subjects are kept as they are, so that nothing personal may stand in them. */
    static final Set<Placeholder> IN_SUBJECT = Set.of(Placeholder.CONFERENCE, Placeholder.REFERENCE);

    static final int SUBJECT_MAX = 100;
    static final int MAIL_MAX = 5000;
    static final int SMS_MAX = 500;

    private TextChecks() {}

    /** Line breaks as one character, no white space at the ends; null becomes empty. */
    static String tidy(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    static void subject(String field, String text, FieldErrors errors) {
        if (text.indexOf('\n') >= 0) {
            errors.add(field, "ONE_LINE", Message.of(CorrespondenceMessages.class, CorrespondenceMessages::oneLine));
        } else {
            check(field, text, SUBJECT_MAX, IN_SUBJECT, errors);
        }
    }

    /** @param allowed the placeholders that mean something here */
    static void check(String field, String text, int most, Set<Placeholder> allowed, FieldErrors errors) {
        if (text.isEmpty()) {
            errors.add(field, "MISSING", Message.of(CorrespondenceMessages.class, CorrespondenceMessages::missing));
        } else if (text.codePointCount(0, text.length()) > most) {
            errors.add(field, "TOO_LONG", Message.of(CorrespondenceMessages.class, m -> m.tooLong(most)));
        } else if (text.codePoints().anyMatch(TextChecks::hidden)) {
            errors.add(
                    field,
                    "HIDDEN_CHARACTERS",
                    Message.of(CorrespondenceMessages.class, CorrespondenceMessages::hidden));
        } else {
            Placeholder.IN_BRACES
                    .matcher(text)
                    .results()
                    .filter(found -> Placeholder.of(found.group(1))
                            .filter(allowed::contains)
                            .isEmpty())
                    .map(MatchResult::group)
                    .findFirst()
                    .ifPresent(word -> errors.add(
                            field,
                            "UNKNOWN_PLACEHOLDER",
                            Message.of(CorrespondenceMessages.class, m -> m.unknownPlaceholder(word, words(allowed)))));
        }
    }

    /** As they are written in a text, in their order. */
    static String words(Set<Placeholder> allowed) {
        return Arrays.stream(Placeholder.values())
                .filter(allowed::contains)
                .map(Placeholder::written)
                .collect(Collectors.joining(" "));
    }

    /** Control characters but line breaks and tabs, and those that turn the direction of what follows (UAX #9). */
    private static boolean hidden(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t'
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }
}
