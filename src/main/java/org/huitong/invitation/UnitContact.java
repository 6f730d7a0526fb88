package org.huitong.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.StoredEntity;

/** Who answers for the invited people of a unit: 单位联系人. */
@Entity
class UnitContact extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** The unit's name; one contact speaks for it. */
    public String unit;

    public String name;
    /** Sealed; null where none is known, like the e-mail address. */
    public byte[] mobile;

    public byte[] email;
    public String language;

    /** What its messages are sent under. */
    String intents() {
        return "unit:" + id + ":";
    }

    static Optional<UnitContact> ofUnit(Edition edition, String unit) {
        return find("edition = ?1 and unit = ?2", edition, unit).firstResultOptional();
    }

    static List<UnitContact> all(Edition edition) {
        return list("edition = ?1 order by unit", edition);
    }
}
