package org.huitong.volunteer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;
import org.huitong.venue.Hall;

/** Where volunteers stand and what they do there: 岗位. */
@Entity
class Post extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** The hall it serves; null where it serves none. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Hall hall;

    /** Code of the working group whose post it is; null where it is nobody's in particular. */
    public String workingGroup;

    public String code;
    public int position;
    public LocalText name;
    public LocalText place;
    public LocalText duties;
    /** Whom to call: 岗长. */
    public LocalText contactName;

    public String contactPhone;
}
