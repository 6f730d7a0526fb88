package org.huitong.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huitong.person.EmailAddress;
import org.huitong.person.IdentityDocument;
import org.huitong.person.Mobile;
import org.huitong.person.People;
import org.huitong.person.Person;
import org.huitong.person.PersonName;
import org.huitong.platform.Texts;

/** What a list says of somebody who is registered, beside what is on file. A blank cell says nothing. */
record EnrolmentChange(Registration registration, People people) {

    /** What was typed, completed from the file; a masked number, as exports have it, is the one on file. */
    TypedDetails merged(TypedDetails typed) {
        Person person = registration.person;
        return new TypedDetails(
                or(typed.name(), person.name),
                or(typed.latinName(), person.latinName),
                typed.documentType(),
                unless(typed.documentNumber(), people.maskedDocument(person).orElse("")),
                unless(typed.mobile(), people.maskedMobile(person)),
                unless(typed.email(), people.maskedEmail(person).orElse("")),
                or(typed.organisation(), registration.organisation),
                or(typed.position(), registration.jobTitle));
    }

    private static String or(String typed, String onFile) {
        return Texts.tidy(typed).isEmpty() ? onFile : typed;
    }

    private static String unless(String typed, String masked) {
        return Texts.tidy(typed).equals(masked) ? null : typed;
    }

    /** Every field that would be another. */
    List<Examined.Change> of(Details details) {
        Person person = registration.person;
        var changes = new ArrayList<Examined.Change>();
        compare(changes, "name", person.name, details.person().name().value());
        compare(
                changes,
                "latinName",
                person.latinName,
                details.person().latinName().map(PersonName::value).orElse(null));
        newDocument(details)
                .ifPresent(document -> changes.add(new Examined.Change(
                        "documentNumber", people.maskedDocument(person).orElse(null), document.masked())));
        details.person()
                .mobile()
                .filter(mobile -> !onFile(people.mobileIndexes(mobile), person.mobileIndex))
                .map(Mobile::masked)
                .ifPresent(mobile -> changes.add(new Examined.Change("mobile", people.maskedMobile(person), mobile)));
        details.person()
                .email()
                .filter(email -> !email.value().equals(person.email))
                .map(EmailAddress::masked)
                .ifPresent(email -> changes.add(
                        new Examined.Change("email", people.maskedEmail(person).orElse(null), email)));
        compare(changes, "organisation", registration.organisation, details.organisation());
        compare(changes, "position", registration.jobTitle, details.position());
        return changes;
    }

    /** The document, if it is another than the one on file. */
    Optional<IdentityDocument> newDocument(Details details) {
        return details.person()
                .document()
                .filter(document -> !onFile(people.documentIndexes(document), registration.person.documentIndex));
    }

    /** Whether a list may change it: what reviewers have decided upon is changed by way of the review only. */
    boolean possible() {
        return registration.status == RegistrationStatus.SUBMITTED
                || registration.status == RegistrationStatus.CHANGES_REQUESTED;
    }

    private static boolean onFile(List<byte[]> indexes, byte[] present) {
        return indexes.stream().anyMatch(index -> Arrays.equals(index, present));
    }

    private static void compare(List<Examined.Change> changes, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Examined.Change(field, before, after));
        }
    }
}
