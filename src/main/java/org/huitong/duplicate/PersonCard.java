package org.huitong.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huitong.person.DocumentType;
import org.huitong.person.PersonMessages;
import org.huitong.platform.Message;
import org.huitong.registration.PersonRegistration;

/**
 * A person beside another: numbers masked.
 *
 * @param version of what is shown: what was changed since is not merged unseen
 */
record PersonCard(
        long id,
        int version,
        String name,
        String latinName,
        String pinyin,
        DocumentType documentType,
        String document,
        LocalDate birthDate,
        String mobile,
        String email,
        List<PersonRegistration> registrations) {
    String names() {
        return latinName == null ? name + " · " + pinyin : name + " · " + pinyin + " · " + latinName;
    }

    String documents() {
        String kind =
                documentType == null ? null : Message.of(PersonMessages.class, documentType::label) + " " + document;
        return Stream.of(kind, birthDate == null ? null : birthDate.toString())
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " · " + other)
                .orElse(null);
    }

    /** Where they come from; null if none of the registrations says so. */
    String units() {
        return registrations.stream()
                .map(PersonRegistration::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .reduce((one, other) -> one + " · " + other)
                .orElse(null);
    }

    boolean living() {
        return registrations.stream().anyMatch(PersonRegistration::living);
    }
}
