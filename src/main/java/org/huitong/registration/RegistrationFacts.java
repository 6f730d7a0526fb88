package org.huitong.registration;

import org.huitong.person.People;

/**
 * What of a registration goes to the log when it changes. Personal values are masked, so that the log tells that they have
 * changed and does not hold them; null where nothing is known.
 */
public record RegistrationFacts(
        RegistrationStatus state,
        String name,
        String document,
        String mobile,
        String email,
        String organisation,
        String position) {

    /** Nothing but where it stands: the first form changes nothing. */
    static RegistrationFacts of(RegistrationStatus state) {
        return new RegistrationFacts(state, null, null, null, null, null, null);
    }

    /** As the registration and its person are at this moment, under the status it had or has. */
    static RegistrationFacts of(RegistrationStatus state, Registration registration, People people) {
        var person = registration.person;
        return new RegistrationFacts(
                state,
                masked(person.name),
                people.maskedDocument(person).orElse(null),
                people.maskedMobile(person),
                people.maskedEmail(person).orElse(null),
                masked(registration.organisation),
                masked(registration.jobTitle));
    }

    /** The first character, and how many follow. */
    private static String masked(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        int first = Character.charCount(text.codePointAt(0));
        return text.substring(0, first) + "*".repeat(text.codePointCount(first, text.length()));
    }
}
