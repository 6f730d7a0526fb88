package org.huitong.person;

import static org.huitong.person.DocumentFault.FOREIGN_PERMANENT_RESIDENT_ID_FORMAT;
import static org.huitong.person.DocumentFault.FUTURE_BIRTH;
import static org.huitong.person.DocumentFault.HOME_RETURN_PERMIT_FORMAT;
import static org.huitong.person.DocumentFault.IMPOSSIBLE_DATE;
import static org.huitong.person.DocumentFault.PASSPORT_FORMAT;
import static org.huitong.person.DocumentFault.TAIWAN_TRAVEL_PERMIT_FORMAT;
import static org.huitong.person.DocumentFault.WRONG_CHARACTERS;
import static org.huitong.person.DocumentFault.WRONG_CHECK_DIGIT;
import static org.huitong.person.DocumentFault.WRONG_LENGTH;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of every document type, applied to a number that is already half-width, upper case and without spaces. */
final class DocumentRules {

    /** Longer than anybody is known to have lived, so that 1085 for 1985 is caught. */
    private static final int OLDEST_AGE = 130;

    private static final Pattern OLD_PERMANENT_RESIDENT_CARD = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final Pattern HOME_RETURN_PERMIT = Pattern.compile("[HM][0-9]{8}([0-9]{2})?");
    private static final Pattern TAIWAN_TRAVEL_PERMIT = Pattern.compile("[0-9]{8}([0-9]{2})?");

    /**
     * Chinese passports are narrower (E or G and 8 digits, or E, a letter and 7 digits), but a registration does not
     * say who issued the passport, and the numbers of the world follow no common rule.
     */
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,20}");

    private DocumentRules() {}

    static Optional<DocumentFault> fault(DocumentType type, String number, boolean testRegionAllowed, LocalDate today) {
        return switch (type) {
            case RESIDENT_ID, HMT_RESIDENCE_PERMIT -> citizen(type, number, testRegionAllowed, today);
            case FOREIGN_PERMANENT_RESIDENT_ID -> permanentResidentCard(number, today);
            case HOME_RETURN_PERMIT -> unless(HOME_RETURN_PERMIT, number, HOME_RETURN_PERMIT_FORMAT);
            case TAIWAN_TRAVEL_PERMIT -> unless(TAIWAN_TRAVEL_PERMIT, number, TAIWAN_TRAVEL_PERMIT_FORMAT);
            case PASSPORT -> unless(PASSPORT, number, PASSPORT_FORMAT);
        };
    }

    private static Optional<DocumentFault> permanentResidentCard(String number, LocalDate today) {
        if (OLD_PERMANENT_RESIDENT_CARD.matcher(number).matches()) {
            return Optional.empty();
        }
        if (CitizenNumber.of(number).isEmpty()) {
            return Optional.of(FOREIGN_PERMANENT_RESIDENT_ID_FORMAT);
        }
        return citizen(DocumentType.FOREIGN_PERMANENT_RESIDENT_ID, number, false, today);
    }

    private static Optional<DocumentFault> citizen(
            DocumentType type, String text, boolean testRegionAllowed, LocalDate today) {
        if (text.length() != CitizenNumber.LENGTH) {
            return Optional.of(WRONG_LENGTH);
        }
        Optional<CitizenNumber> number = CitizenNumber.of(text);
        if (number.isEmpty()) {
            return Optional.of(WRONG_CHARACTERS);
        }
        return RegionRules.fault(type, number.get().region(), testRegionAllowed)
                .or(() -> birth(number.get(), today))
                .or(() -> number.get().checks() ? Optional.empty() : Optional.of(WRONG_CHECK_DIGIT));
    }

    private static Optional<DocumentFault> birth(CitizenNumber number, LocalDate today) {
        Optional<LocalDate> date = number.birthDate();
        if (date.isEmpty() || date.get().isBefore(today.minusYears(OLDEST_AGE))) {
            return Optional.of(IMPOSSIBLE_DATE);
        }
        return date.get().isAfter(today) ? Optional.of(FUTURE_BIRTH) : Optional.empty();
    }

    private static Optional<DocumentFault> unless(Pattern shape, String number, DocumentFault fault) {
        return shape.matcher(number).matches() ? Optional.empty() : Optional.of(fault);
    }
}
