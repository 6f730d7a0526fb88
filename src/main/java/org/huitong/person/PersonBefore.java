package org.huitong.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person as it stood, numbers encrypted as they are on file: what undoing a merging needs.
 *
 * @param birthDate ISO-8601
 */
public record PersonBefore(
        String name,
        String latinName,
        String pinyin,
        String sortKey,
        DocumentType documentType,
        byte[] documentNumber,
        byte[] documentIndex,
        Sex sex,
        String birthDate,
        byte[] mobile,
        byte[] mobileIndex,
        String mobileTail,
        String email) {
    static PersonBefore of(Person person) {
        return new PersonBefore(
                person.name,
                person.latinName,
                person.pinyin,
                person.sortKey,
                person.documentType,
                person.documentNumber,
                person.documentIndex,
                person.sex,
                Optional.ofNullable(person.birthDate).map(LocalDate::toString).orElse(null),
                person.mobile,
                person.mobileIndex,
                person.mobileTail,
                person.email);
    }

    void restore(Person person) {
        person.name = name;
        person.latinName = latinName;
        person.pinyin = pinyin;
        person.sortKey = sortKey;
        person.documentType = documentType;
        person.documentNumber = documentNumber;
        person.documentIndex = documentIndex;
        person.sex = sex;
        person.birthDate = Optional.ofNullable(birthDate).map(LocalDate::parse).orElse(null);
        person.mobile = mobile;
        person.mobileIndex = mobileIndex;
        person.mobileTail = mobileTail;
        person.email = email;
    }

    /** No value of it belongs in any log. */
    @Override
    public String toString() {
        return "PersonBefore";
    }
}
