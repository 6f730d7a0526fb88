package org.huitong.workgroup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** A group of the executive committee. The order is given by the committee. */
@Entity
class WorkingGroup extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    @Enumerated(EnumType.STRING)
    public Level level;

    public String code;
    public int position;
    public LocalText name;
    public LocalText duties;

    /** Whose group it is. */
    enum Level {
        CITY,
        PROVINCE
    }

    static List<WorkingGroup> inOrder(Edition edition) {
        return list("edition = ?1 order by level, position", edition);
    }
}
