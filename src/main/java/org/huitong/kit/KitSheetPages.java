package org.huitong.kit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.identity.Roles;
import org.huitong.platform.Pdf;

/** A checklist on paper, A4, with lines to sign on. */
@Path("/admin/kit/{id}/sheet.pdf")
@Blocking
@Produces("application/pdf")
@RolesAllowed({Roles.VENUE, Roles.HOST, Roles.REPORTING})
class KitSheetPages {
    @CheckedTemplate(basePath = "kit")
    static class Templates {
        static native TemplateInstance sheets(Sheets sheets);
    }

    /** @param printedAt conference clock */
    record Sheets(Edition edition, List<Kits.ChecklistView> lists, Instant printedAt) {}

    @Inject
    Kits kits;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    @GET
    public Response one(@PathParam("id") long id) {
        Kits.ChecklistView list = kits.checklist(id);
        return written("kit-" + list.kit().forum(), List.of(list));
    }

    Response written(String name, List<Kits.ChecklistView> lists) {
        String page = Templates.sheets(new Sheets(editions.current(), lists, clock.instant()))
                .render();
        return Response.ok((StreamingOutput) to -> Pdf.write(page, to))
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                .build();
    }
}
