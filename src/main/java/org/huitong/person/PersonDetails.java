package org.huitong.person;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a person, every part of it checked. In a correction, a document, mobile number or e-mail address that
 * is empty stays as it is on file: its owner is shown it masked only, and could not send it back.
 *
 * @param latinName the name in Latin letters, as in the passport
 * @param mobile never empty for a new person
 */
public record PersonDetails(
        PersonName name,
        Optional<PersonName> latinName,
        Optional<IdentityDocument> document,
        Optional<Mobile> mobile,
        Optional<EmailAddress> email) {

    public PersonDetails {
        Objects.requireNonNull(name, "name");
    }
}
