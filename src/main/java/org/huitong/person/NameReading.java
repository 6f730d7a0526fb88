package org.huitong.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** How characters are read in one place of names, as an organiser has said. */
@Entity
class NameReading extends StoredEntity {
    @Enumerated(EnumType.STRING)
    public ReadingPlace place;

    public String characters;

    /** One syllable for each character, with spaces between. */
    public String reading;

    public String changedBy;
    /** Real clock. */
    public Instant changedAt;

    static List<NameReading> all() {
        return list("order by place desc, reading, characters");
    }

    static Optional<NameReading> of(ReadingPlace place, String characters) {
        return find("place = ?1 and characters = ?2", place, characters).firstResultOptional();
    }

    void read(String as, String by, Instant now) {
        reading = as;
        changedBy = by;
        changedAt = now;
    }
}
