package org.huitong.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 18-character number that three documents share: 6 digits of region, birth date as YYYYMMDD, 3 digits of sequence
 * (odd for men), check character.
 *
 * <p>Source: GB 11643-1999 公民身份号码; its check character is MOD 11-2 of ISO 7064 (GB/T 17710). The permanent resident
 * card for foreigners of 2023 puts 9, province and nationality in the place of the region and keeps the rest.
 *
 * @param digits 17 digits and a digit or X
 */
record CitizenNumber(String digits) {

    static final int LENGTH = 18;

    private static final Pattern SHAPE = Pattern.compile("[0-9]{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    /** The number in {@code text}, empty when it does not have the shape; nothing else is checked yet. */
    static Optional<CitizenNumber> of(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new CitizenNumber(text)) : Optional.empty();
    }

    /** The first six digits. */
    String region() {
        return digits.substring(0, 6);
    }

    /** The date in the number, empty when the calendar does not have it. */
    Optional<LocalDate> birthDate() {
        try {
            return Optional.of(LocalDate.of(number(6, 10), number(10, 12), number(12, 14)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    Sex sex() {
        return number(14, 17) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** Whether the last character is the one that follows from the others. */
    boolean checks() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits.charAt(LENGTH - 1) == CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** Never the number itself. */
    @Override
    public String toString() {
        return "CitizenNumber";
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
