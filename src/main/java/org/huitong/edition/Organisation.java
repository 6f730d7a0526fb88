package org.huitong.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** A body that carries the edition, in its role and fixed place: the order is protocol, never alphabetical. */
@Entity
public class Organisation extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    @Enumerated(EnumType.STRING)
    public OrganisationRole role;

    public int position;
    public LocalText name;
}
