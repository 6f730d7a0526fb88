package org.huitong.venue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** A building of the conference: 场馆. */
@Entity
public class Venue extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    public String code;
    public int position;
    public LocalText name;
    public LocalText address;
    /** How to get there. */
    public LocalText directions;

    static List<Venue> inOrder(Edition edition) {
        return list("edition = ?1 order by position", edition);
    }
}
