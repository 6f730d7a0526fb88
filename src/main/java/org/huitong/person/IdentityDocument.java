package org.huitong.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An identity document: its type and its number in the stored form (half-width, upper case, no spaces).
 *
 * <p>What people type goes through {@link #check}; the constructor is for numbers that were checked before, such as
 * those read back from the database. The number shows itself only through {@link #number()}; {@link #toString()} is
 * masked so that no log line ever holds it.
 *
 * @param type the kind of document
 * @param number the checked number
 */
public record IdentityDocument(DocumentType type, String number) {

    public IdentityDocument {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(number, "number");
    }

    /**
     * Checks a typed number. Spaces, invisible characters, full width and lower case are mended silently; of several
     * faults the first from the left is reported, and a wrong check digit last, since it follows from any other slip.
     *
     * @param type the kind of document the person chose
     * @param rawNumber what was typed, may be null
     * @param testRegionAllowed whether resident numbers of the invented region 000000 pass, as in demonstrations
     * @param today the present day in Asia/Shanghai, against which a birth date may not lie ahead
     */
    public static Checked<IdentityDocument, DocumentFault> check(
            DocumentType type, String rawNumber, boolean testRegionAllowed, LocalDate today) {
        String number = Typed.plain(rawNumber).replace(" ", "").toUpperCase(Locale.ROOT);
        Optional<DocumentFault> fault = number.isEmpty()
                ? Optional.of(DocumentFault.MISSING)
                : DocumentRules.fault(type, number, testRegionAllowed, today);
        return fault.<Checked<IdentityDocument, DocumentFault>>map(Checked.Refused::new)
                .orElseGet(() -> new Checked.Accepted<>(new IdentityDocument(type, number)));
    }

    /** The sex the number states, so that nobody is asked again; empty for documents whose number does not. */
    public Optional<Sex> sex() {
        return citizenNumber().map(CitizenNumber::sex);
    }

    /** The birth date the number states; empty for documents whose number does not. */
    public Optional<LocalDate> birthDate() {
        return citizenNumber().flatMap(CitizenNumber::birthDate);
    }

    /**
     * The number as it may be shown to those who only need to recognise it: of 15 and more characters the first three
     * and the last four ({@code 110***********002X}), of shorter ones the first and the last two, of the shortest
     * the last two alone.
     */
    public String masked() {
        int length = number.length();
        int head = length >= 15 ? 3 : length >= 8 ? 1 : 0;
        int tail = length >= 15 ? 4 : 2;
        int hidden = Math.max(0, length - head - tail);
        return number.substring(0, head) + "*".repeat(hidden) + number.substring(head + hidden);
    }

    @Override
    public String toString() {
        return type + " " + masked();
    }

    private Optional<CitizenNumber> citizenNumber() {
        return switch (type) {
            case RESIDENT_ID, HMT_RESIDENCE_PERMIT, FOREIGN_PERMANENT_RESIDENT_ID -> CitizenNumber.of(number);
            case HOME_RETURN_PERMIT, TAIWAN_TRAVEL_PERMIT, PASSPORT -> Optional.empty();
        };
    }
}
