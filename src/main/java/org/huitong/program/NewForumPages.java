package org.huitong.program;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.huitong.identity.Roles;
import org.huitong.platform.Language;

/** The form of a new forum. */
@Path(ProgrammePages.PATH + "/new")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.PROGRAMME)
class NewForumPages {
    @Inject
    Language language;

    @GET
    public TemplateInstance blank() {
        return ProgrammePages.page(new ForumForm(Typed.empty(language.tags())), null);
    }

    /** The form with its organisations arranged; stores nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance arrange(@FormParam("action") String action) {
        var form = new ForumForm(Typed.sent(language.tags()));
        return ProgrammePages.page(form.arranged(action == null ? "" : action), null);
    }
}
