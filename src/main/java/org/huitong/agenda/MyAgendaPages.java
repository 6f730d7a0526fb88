package org.huitong.agenda;

import io.quarkus.qute.CheckedTemplate;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.huitong.identity.Actor;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.identity.Roles;
import org.huitong.platform.Language;
import org.huitong.registration.RegistrationView;
import org.huitong.registration.Registrations;

/** A guest's own agenda: the chosen forums by time, slot by slot, and what is new about them. */
@Path("/my/agenda")
@Blocking
@RolesAllowed(Roles.GUEST)
@Produces(MediaType.TEXT_HTML)
class MyAgendaPages {
    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        /** @param news what has changed and was not put away yet */
        static native TemplateInstance mine(
                List<MyForum> forums, List<ForumDifference> news, int version, String calendar);
    }

    @Inject
    GuestProgrammes programmes;

    @Inject
    Registrations registrations;

    @Inject
    PersonalLinks links;

    @Inject
    Actor actor;

    @GET
    public TemplateInstance mine() {
        RegistrationView guest = registrations.view(actor.subjectId()).orElseThrow();
        return Templates.mine(
                programmes.chosen(guest),
                programmes.news(guest),
                programmes.number(),
                "/calendar/" + links.tokenFor(Audience.GUEST, guest.id()) + ".ics?" + Language.NAME + "="
                        + Language.current().getLanguage());
    }

    /** @param seen number of the version up to which everything has been seen */
    @POST
    @Path("news/dismissal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dismiss(@FormParam("seen") int seen) {
        programmes.dismiss(actor.subjectId(), seen);
        return Response.seeOther(URI.create("/my")).build();
    }
}
