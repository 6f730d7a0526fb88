package org.huitong.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/**
 * One human: 人员. Document and mobile numbers are kept encrypted; {@link People} opens them, and every full reading is
 * to be logged.
 */
@Entity
public class Person extends StoredEntity {
    public String name;
    public String latinName;
    /** Reading of the name, editable by hand: {@code wang dan}. */
    public String pinyin;

    public String sortKey;

    @Enumerated(EnumType.STRING)
    public DocumentType documentType;

    byte[] documentNumber;
    /** Blind index of type and number, for equality only. */
    public byte[] documentIndex;

    /** From the document where it tells, else unknown (null): nobody is asked twice. */
    @Enumerated(EnumType.STRING)
    public Sex sex;

    public LocalDate birthDate;
    byte[] mobile;
    public byte[] mobileIndex;
    /** The last four digits, which may be shown and searched. */
    public String mobileTail;

    public String email;

    /** Takes a name over with its proposed reading; a reading edited by hand stays while the name does. */
    void rename(PersonName newName, Optional<PersonName> newLatinName) {
        latinName = newLatinName.map(PersonName::value).orElse(null);
        if (!newName.value().equals(name)) {
            name = newName.value();
            pinyin = Pinyin.reading(name);
            sortKey = Pinyin.sortKey(name, pinyin);
        }
    }
}
