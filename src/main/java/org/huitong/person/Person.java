package org.huitong.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The person who stands for this one as well, once they proved to be one human; null for whoever stands alone. */
    public Long mergedInto;

    /** Both rows until the transaction ends, the lower first; empty unless both are there. */
    public static List<Person> lockBoth(long one, long other) {
        List<Person> both = Person.<Person>find("id in ?1 order by id", Set.of(one, other))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        return both.size() == 2 ? both : List.of();
    }

    /** This person and all whom it stands for. */
    public static List<Long> oneWith(long id) {
        var all = new ArrayList<>(List.of(id));
        for (int i = 0; i < all.size(); i++) {
            Person.<Person>stream("mergedInto", all.get(i))
                    .map(person -> person.id)
                    .forEach(all::add);
        }
        return all;
    }

    /** These until the transaction ends, in the order of their ids; as they are now. */
    static List<Person> lock(Collection<Long> ids) {
        return Person.<Person>find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Takes a name over with its proposed reading; a reading edited by hand stays while the name does. */
    void rename(PersonName newName, Optional<PersonName> newLatinName, Overrides overrides) {
        latinName = newLatinName.map(PersonName::value).orElse(null);
        if (!newName.value().equals(name)) {
            name = newName.value();
            propose(Pinyin.reading(name, overrides));
        }
    }

    /** A reading that was found by rules. */
    void propose(String reading) {
        pinyin = reading;
        sortKey = Pinyin.sortKey(name, reading);
    }

    /** A reading edited by hand. */
    void read(String reading, Optional<PersonName> newLatinName) {
        propose(reading);
        latinName = newLatinName.map(PersonName::value).orElse(null);
    }
}
