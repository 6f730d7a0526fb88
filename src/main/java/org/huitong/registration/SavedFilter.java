package org.huitong.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.StoredEntity;

/** A part of the registrations that somebody comes back to: 常用筛选. What of it exists for whom is decided when it is used. */
@Entity
class SavedFilter extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** User name. */
    public String owner;

    /** Unique among those of the owner. */
    public String name;

    /** The parameters of its address. */
    public String query;

    /** Whether every reviewer sees it. */
    public boolean shared;

    /** Their own first, then what others share; by name. */
    static List<SavedFilter> visibleTo(String owner, Edition edition) {
        return list(
                "edition = ?1 and (owner = ?2 or shared = true) order by case when owner = ?2 then 0 else 1 end, name, id",
                edition,
                owner);
    }

    static Optional<SavedFilter> named(String owner, Edition edition, String name) {
        return find("edition = ?1 and owner = ?2 and name = ?3", edition, owner, name)
                .firstResultOptional();
    }

    static long countOf(String owner, Edition edition) {
        return count("edition = ?1 and owner = ?2", edition, owner);
    }

    static Optional<SavedFilter> own(long id, String owner, Edition edition) {
        return find("id = ?1 and owner = ?2 and edition = ?3", id, owner, edition)
                .firstResultOptional();
    }
}
