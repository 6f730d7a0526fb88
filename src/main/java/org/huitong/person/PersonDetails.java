package org.huitong.person;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a person, every part of it checked.
 *
 * @param latinName the name in Latin letters, as in the passport
 * @param document empty where none was asked for, or where the one on file stays
 */
public record PersonDetails(
        PersonName name,
        Optional<PersonName> latinName,
        Optional<IdentityDocument> document,
        Mobile mobile,
        Optional<EmailAddress> email) {

    public PersonDetails {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mobile, "mobile");
    }
}
