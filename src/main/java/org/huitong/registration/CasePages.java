package org.huitong.registration;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Where reviewers look at one registration and decide about it. */
@Path(ReviewPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER, Roles.REPORTING})
class CasePages {
    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance reviewCase(CaseView page);
    }

    /**
     * One registration, and what came of the last attempt to decide.
     *
     * @param wrongReason what is wrong with the reason, beside its field
     * @param attempt the decision that was refused, null when none was
     * @param typed what was written before the attempt was refused, so that nothing is lost
     * @param ticked the fields that were ticked
     * @param told what else was just done: {@code link}, {@code place}, {@code delegation}; null for nothing
     * @param amendment the last change that the guest asked for; null for none
     * @param amended how the request for a change was just decided; null otherwise
     * @param place a place that was not given, as typed; null when there was none
     */
    record CaseView(
            ReviewDesk.Case item,
            RegistrationStatus done,
            Message<?> refusal,
            Message<?> wrongReason,
            String attempt,
            String typed,
            List<String> ticked,
            String told,
            AmendmentView amendment,
            Amendment.State amended,
            TypedPlace place) {
        public boolean linkSent() {
            return "link".equals(told);
        }

        public boolean checked() {
            return "checklist".equals(told);
        }

        public boolean delegationSaid() {
            return "delegation".equals(told);
        }

        public boolean placeGiven() {
            return "place".equals(told);
        }
    }

    /** A place that a reviewer wanted to give. */
    record TypedPlace(String forum, String reason, FieldErrors errors) {}

    @Inject
    ReviewDesk desk;

    @Inject
    Reviews reviews;

    @Inject
    Amendments amendments;

    @GET
    @Path("{reference}")
    public TemplateInstance open(@PathParam("reference") String reference, @QueryParam("done") String done) {
        ReviewDesk.Case item = desk.open(reference);
        return Templates.reviewCase(new CaseView(
                item,
                Known.of(RegistrationStatus.class, done).orElse(null),
                null,
                null,
                null,
                null,
                List.of(),
                done,
                amendment(item),
                amended(done),
                null));
    }

    @POST
    @Path("{reference}/pre-approval")
    @RolesAllowed(Roles.FIRST_REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preApprove(@PathParam("reference") String reference, @FormParam("version") Integer version) {
        return decide(reference, "pre-approval", null, List.of(), () -> reviews.preApprove(reference, version));
    }

    @POST
    @Path("{reference}/approval")
    @RolesAllowed(Roles.FINAL_REVIEWER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@PathParam("reference") String reference, @FormParam("version") Integer version) {
        return decide(reference, "approval", null, List.of(), () -> reviews.approve(reference, version));
    }

    @POST
    @Path("{reference}/change-request")
    @RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response requestChange(
            @PathParam("reference") String reference,
            @FormParam("version") Integer version,
            @FormParam("change") String reason,
            @FormParam("fields") List<String> fields) {
        return decide(
                reference,
                "change-request",
                reason,
                fields,
                () -> reviews.requestChange(reference, version, reason, fields));
    }

    @POST
    @Path("{reference}/rejection")
    @RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(
            @PathParam("reference") String reference,
            @FormParam("version") Integer version,
            @FormParam("reason") String reason) {
        return decide(reference, "rejection", reason, List.of(), () -> reviews.reject(reference, version, reason));
    }

    @POST
    @Path("{reference}/amendment/acceptance")
    @RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response acceptAmendment(@PathParam("reference") String reference, @FormParam("id") long id) {
        return amend(reference, Amendment.State.ACCEPTED, null, () -> amendments.accept(reference, id));
    }

    @POST
    @Path("{reference}/amendment/refusal")
    @RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuseAmendment(
            @PathParam("reference") String reference,
            @FormParam("id") long id,
            @FormParam("refusalReason") String reason) {
        return amend(reference, Amendment.State.REFUSED, reason, () -> amendments.refuse(reference, id, reason));
    }

    private Response amend(String reference, Amendment.State state, String typed, Runnable decision) {
        try {
            decision.run();
            return Response.seeOther(URI.create(ReviewPages.PATH + "/" + reference + "?done=" + state))
                    .build();
        } catch (Refused refused) {
            return refused(reference, "amendment", typed, List.of(), refused);
        }
    }

    private AmendmentView amendment(ReviewDesk.Case item) {
        return amendments.last(item.view().id()).orElse(null);
    }

    private static Amendment.State amended(String done) {
        return Known.of(Amendment.State.class, done)
                .filter(Set.of(Amendment.State.ACCEPTED, Amendment.State.REFUSED)::contains)
                .orElse(null);
    }

    private Response decide(
            String reference, String attempt, String typed, List<String> ticked, Supplier<RegistrationView> decision) {
        try {
            RegistrationStatus now = decision.get().status();
            String next = desk.holds(reference) ? "/" + reference : "";
            return Response.seeOther(URI.create(ReviewPages.PATH + next + "?done=" + now))
                    .build();
        } catch (Refused refused) {
            return refused(reference, attempt, typed, ticked, refused);
        }
    }

    private Response refused(String reference, String attempt, String typed, List<String> ticked, Refused refused) {
        if (refused.status() == 404) {
            throw refused;
        }
        Message<?> wrongReason =
                refused instanceof Invalid invalid ? invalid.errors().of("reason") : null;
        Message<?> refusal = wrongReason == null ? refused.reason() : null;
        ReviewDesk.Case item = desk.open(reference);
        var view = new CaseView(
                item, null, refusal, wrongReason, attempt, typed, ticked, null, amendment(item), null, null);
        return Response.status(refused.status())
                .entity(Templates.reviewCase(view))
                .build();
    }

    /** The page of a registration that a place was not given to. */
    Response placing(String reference, Refused refused, String forum, String reason) {
        if (refused.status() == 404) {
            throw refused;
        }
        FieldErrors errors = refused instanceof Invalid invalid ? invalid.errors() : null;
        ReviewDesk.Case item = desk.open(reference);
        var view = new CaseView(
                item,
                null,
                errors == null ? refused.reason() : null,
                null,
                null,
                null,
                List.of(),
                null,
                amendment(item),
                null,
                new TypedPlace(forum, reason, errors));
        return Response.status(refused.status())
                .entity(Templates.reviewCase(view))
                .build();
    }
}
