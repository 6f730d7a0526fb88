package org.huitong.invitation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;

/** Where whoever is invited reads the letter and answers it, behind the personal link. */
@Path("/reply")
@Blocking
@RolesAllowed(Roles.INVITEE)
@Produces(MediaType.TEXT_HTML)
class ReplyPages {
    @Inject
    ReplyDesk desk;

    @Inject
    Replies replies;

    @Inject
    LetterPaper paper;

    @Inject
    Actor actor;

    private ReplyDesk.Answerer self() {
        return new ReplyDesk.Answerer(actor.subjectId(), "/reply", "/reply", false);
    }

    @GET
    public TemplateInstance open(@QueryParam("done") String done) {
        replies.opened(actor.subjectId());
        return desk.page(self(), done);
    }

    @GET
    @Path("letter.pdf")
    @Produces("application/pdf")
    public Response letter() {
        return paper.own(actor.subjectId());
    }

    @GET
    @Path("registration")
    public Response form() {
        return desk.form(self());
    }

    @POST
    @Path("registration")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response register() throws IOException {
        return desk.register(self());
    }

    @POST
    @Path("declining")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@FormParam("reason") String reason) {
        return desk.decline(self(), reason);
    }

    @POST
    @Path("substitution")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response substitute(@BeanParam Substitute substitute) {
        return desk.substitute(self(), substitute);
    }

    @POST
    @Path("late-reply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response late(
            @FormParam("wanted") String wanted, @FormParam("reason") String reason, @BeanParam Substitute substitute) {
        return desk.late(self(), wanted, reason, substitute);
    }
}
