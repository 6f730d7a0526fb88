package org.huitong.program;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.huitong.edition.OrganisationRole;
import org.huitong.platform.LocalText;

/** A body that carries a forum, in its fixed place. */
@Embeddable
public class ForumOrganisation {
    @Enumerated(EnumType.STRING)
    public OrganisationRole role;

    public LocalText name;

    static ForumOrganisation of(ForumWish.Body body) {
        var organisation = new ForumOrganisation();
        organisation.role = body.role();
        organisation.name = body.name();
        return organisation;
    }
}
