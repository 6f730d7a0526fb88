package org.huitong.program;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.huitong.identity.Roles;

/** What is not handed in or not final yet, of all forums. */
@Path(ProgrammePages.PATH + "/materials")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.PROGRAMME)
class MaterialListPages {
    @CheckedTemplate(basePath = "program")
    static class Templates {
        static native TemplateInstance materials(List<MaterialView> materials);
    }

    @Inject
    ProgrammeDesk desk;

    @GET
    public TemplateInstance due() {
        return Templates.materials(desk.openMaterials());
    }
}
