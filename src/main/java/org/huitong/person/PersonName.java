package org.huitong.person;

import com.ibm.icu.lang.UCharacter;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A person's name as it stands in the identity document, in any script.
 *
 * <p>What people type goes through {@link #check}; the constructor is for names that were checked before, such as those
 * read back from the database.
 *
 * @param value the normalised name, at most {@link #MAX_CODE_POINTS} code points (up to twice as many {@code char}s)
 */
public record PersonName(String value) {

    /**
     * The length of the longest name, in code points. Source: 民委发〔2016〕33号, by which twelve ministries ask every
     * information system to hold names of at least 50 characters and all characters of GB 18030.
     */
    public static final int MAX_CODE_POINTS = 50;

    private static final int TIBETAN_TSHEG = 0x0F0B;
    private static final int IDEOGRAPHIC_ZERO = 0x3007;

    public PersonName {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Checks a typed name. Mended silently: composition (NFC), spaces, full-width letters, radicals in place of
     * characters, the many look-alikes of the middle dot, apostrophe and hyphen.
     *
     * @param raw what was typed, may be null
     */
    public static Checked<PersonName, NameFault> check(String raw) {
        if (raw != null && raw.codePoints().anyMatch(PersonName::turnsDirection)) {
            return new Checked.Refused<>(NameFault.HIDDEN_CHARACTERS);
        }
        String name = NameText.normalised(raw);
        return fault(name)
                .<Checked<PersonName, NameFault>>map(Checked.Refused::new)
                .orElseGet(() -> new Checked.Accepted<>(new PersonName(name)));
    }

    /** The name, so that templates and messages can print it. */
    @Override
    public String toString() {
        return value;
    }

    private static Optional<NameFault> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of(NameFault.MISSING);
        }
        if (has(name, UCharacter::isISOControl)) {
            return Optional.of(NameFault.HIDDEN_CHARACTERS);
        }
        if (has(name, c -> UCharacter.getType(c) == UCharacter.PRIVATE_USE)) {
            return Optional.of(NameFault.PRIVATE_USE_CHARACTERS);
        }
        if (has(name, c -> !belongsInName(c))) {
            return Optional.of(NameFault.WRONG_CHARACTERS);
        }
        if (!has(name, PersonName::isLetter)) {
            return Optional.of(NameFault.MISSING);
        }
        return name.codePointCount(0, name.length()) > MAX_CODE_POINTS
                ? Optional.of(NameFault.TOO_LONG)
                : Optional.empty();
    }

    private static boolean belongsInName(int c) {
        return isLetter(c) || isMark(c) || c == TIBETAN_TSHEG || " ·'-.".indexOf(c) >= 0;
    }

    private static boolean isLetter(int c) {
        return UCharacter.isLetter(c) || c == IDEOGRAPHIC_ZERO;
    }

    private static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == UCharacter.NON_SPACING_MARK
                || type == UCharacter.COMBINING_SPACING_MARK
                || type == UCharacter.ENCLOSING_MARK;
    }

    /** Bidirectional embeddings, overrides and isolates: they would turn the rest of a list or a badge around. */
    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean has(String name, IntPredicate test) {
        return name.codePoints().anyMatch(test);
    }
}
