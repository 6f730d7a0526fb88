package org.huitong.kit;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.huitong.identity.Roles;

/** All checklists on paper, each on a sheet of its own. A class for itself, or its path would be taken for a checklist's id. */
@Path("/admin/kit/sheets.pdf")
@Blocking
@Produces("application/pdf")
@RolesAllowed({Roles.VENUE, Roles.HOST, Roles.REPORTING})
class KitSheetsPages {
    @Inject
    Kits kits;

    @Inject
    KitSheetPages sheets;

    @GET
    public Response all() {
        return sheets.written("kit", kits.all());
    }
}
