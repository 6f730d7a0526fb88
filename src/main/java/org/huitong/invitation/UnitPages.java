package org.huitong.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/** Where the contact of a unit sees all its people and answers for each, behind the personal link. */
@Path("/unit")
@Blocking
@RolesAllowed(Roles.UNIT_CONTACT)
@Produces(MediaType.TEXT_HTML)
class UnitPages {
    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance unit(Overview unit);
    }

    /**
     * @param replyBy the earliest time that is not over yet; null where all are
     * @param errors beside the file of a list; null at first, as is the refusal
     */
    record Overview(
            String unit,
            String contact,
            List<InvitationView> people,
            Instant replyBy,
            String done,
            FieldErrors errors,
            Message<?> refusal) {
        public long open() {
            return people.stream()
                    .filter(one -> InvitationStatus.UNANSWERED.contains(one.status()))
                    .count();
        }

        public long coming() {
            return people.stream().filter(InvitationView::accepted).count();
        }

        public long declined() {
            return people.stream().filter(InvitationView::declined).count();
        }
    }

    @Inject
    ReplyDesk desk;

    @Inject
    InvitationList list;

    @Inject
    Editions editions;

    @Inject
    Actor actor;

    @GET
    public TemplateInstance open(@QueryParam("done") String done) {
        return Templates.unit(overview(done, null, null));
    }

    /** For the page of lists as well, which shows it again with what is wrong. */
    @Transactional
    Overview overview(String done, FieldErrors errors, Message<?> refusal) {
        UnitContact contact =
                UnitContact.<UnitContact>findByIdOptional(actor.subjectId()).orElseThrow(InvitationList::notFound);
        List<InvitationView> people =
                Invitation.ofUnit(contact.id).stream().map(list::view).toList();
        Instant next = people.stream()
                .filter(InvitationView::open)
                .map(InvitationView::replyBy)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Overview(contact.unit, contact.name, people, next, done, errors, refusal);
    }

    @GET
    @Path("invitations/{number}")
    public TemplateInstance one(@PathParam("number") String number, @QueryParam("done") String done) {
        return desk.page(answerer(number), done);
    }

    @GET
    @Path("invitations/{number}/registration")
    public Response form(@PathParam("number") String number) {
        return desk.form(answerer(number));
    }

    @POST
    @Path("invitations/{number}/registration")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response register(@PathParam("number") String number) throws IOException {
        return desk.register(answerer(number));
    }

    @POST
    @Path("invitations/{number}/declining")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@PathParam("number") String number, @FormParam("reason") String reason) {
        return desk.decline(answerer(number), reason);
    }

    @POST
    @Path("invitations/{number}/substitution")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response substitute(@PathParam("number") String number, @BeanParam Substitute substitute) {
        return desk.substitute(answerer(number), substitute);
    }

    @POST
    @Path("invitations/{number}/late-reply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response late(
            @PathParam("number") String number,
            @FormParam("wanted") String wanted,
            @FormParam("reason") String reason,
            @BeanParam Substitute substitute) {
        return desk.late(answerer(number), wanted, reason, substitute);
    }

    /** Only people of one's own unit exist here. */
    @Transactional
    ReplyDesk.Answerer answerer(String number) {
        long unit = actor.subjectId();
        Invitation invitation = Invitation.byNumber(editions.current(), number)
                .filter(one -> one.unitContact != null && one.unitContact.id == unit)
                .filter(one -> one.status != InvitationStatus.DRAFT && one.status != InvitationStatus.CANCELLED)
                .orElseThrow(InvitationList::notFound);
        return new ReplyDesk.Answerer(invitation.id, "/unit/invitations/" + number, "/unit", true);
    }
}
