package org.huitong.staff;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/**
 * What a password must be like, as far as it can be told without knowing earlier ones: length, kinds of characters, no
 * user name, no runs, nothing that everybody tries first (GB/T 22239-2019, 8.1.4.1 a).
 */
final class PasswordRules {
    static final String FIELD = "password";
    static final int MIN_CHARACTERS = 10;
    /** bcrypt reads no further: a longer password would be taken for another that begins alike. */
    static final int MAX_BYTES = 72;

    static final int KINDS = 3;
    private static final int SAME_IN_A_ROW = 4;
    private static final int STEPS_IN_A_ROW = 5;
    /** A user name of two letters turns up in too many good passwords. */
    private static final int NAME_THAT_COUNTS = 3;

    private PasswordRules() {}

    static FieldErrors check(String username, String password) {
        var errors = new FieldErrors();
        if (password.isBlank()) {
            return add(errors, "REQUIRED", PasswordMessages::required);
        }
        if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
            add(errors, "TOO_SHORT", m -> m.tooShort(MIN_CHARACTERS));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            add(errors, "TOO_LONG", m -> m.tooLong(MAX_BYTES));
        }
        if (kinds(password) < KINDS) {
            add(errors, "KINDS", m -> m.kinds(KINDS));
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (username.length() >= NAME_THAT_COUNTS && lower.contains(username.toLowerCase(Locale.ROOT))) {
            add(errors, "USERNAME", PasswordMessages::username);
        }
        if (hasRun(lower)) {
            add(errors, "RUN", m -> m.run(SAME_IN_A_ROW, STEPS_IN_A_ROW));
        }
        if (WeakPasswords.matches(password)) {
            add(errors, "WEAK", PasswordMessages::weak);
        }
        return errors;
    }

    static FieldErrors add(
            FieldErrors errors, String code, java.util.function.Function<PasswordMessages, String> words) {
        return errors.add(FIELD, code, Message.of(PasswordMessages.class, words));
    }

    /** Capitals, small letters, digits, and everything else, a Chinese character included. */
    private static long kinds(String password) {
        IntPredicate capital = Character::isUpperCase;
        IntPredicate small = Character::isLowerCase;
        IntPredicate digit = Character::isDigit;
        IntPredicate other = capital.or(small).or(digit).negate();
        return Stream.of(capital, small, digit, other)
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    /** The same character several times, or letters and digits one after the other, up or down: {@code 1234}, {@code dcba}. */
    private static boolean hasRun(String password) {
        int same = 1;
        int up = 1;
        int down = 1;
        for (int i = 1; i < password.length(); i++) {
            char before = password.charAt(i - 1);
            char here = password.charAt(i);
            boolean ordered = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(here);
            same = here == before ? same + 1 : 1;
            up = ordered && here == before + 1 ? up + 1 : 1;
            down = ordered && here == before - 1 ? down + 1 : 1;
            if (same >= SAME_IN_A_ROW || up >= STEPS_IN_A_ROW || down >= STEPS_IN_A_ROW) {
                return true;
            }
        }
        return false;
    }
}
