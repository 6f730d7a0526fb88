package org.huitong.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.huitong.identity.Actor;
import org.huitong.identity.Keys;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Where reviewers decide about all registrations of a list at once. */
@Path("/admin/bulk-decisions")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class BulkPages {
    private static final int SAMPLE = 10;

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance bulkList(List<BulkDecisions.View> decisions);

        static native TemplateInstance bulkForm(Form form);

        static native TemplateInstance bulk(Progress progress);

        static native TemplateInstance bulk$progress(Progress progress);
    }

    /**
     * The decision before it is made.
     *
     * @param kinds what the reviewer may decide
     * @param reason as typed
     * @param key the same for each sending of this form
     * @param minutes for which it can be taken back
     * @param refusal why the last sending was refused; null at first
     * @param errors beside the fields; null at first
     */
    record Form(
            ReviewFilter filter,
            DecisionKind kind,
            List<DecisionKind> kinds,
            BulkDecisions.Preview preview,
            String reason,
            String key,
            long minutes,
            Message<?> refusal,
            FieldErrors errors) {
        public boolean reasoned() {
            return kind.reasoned;
        }
    }

    /** How far it is, and what was left as it was. */
    record Progress(BulkDecisions.View item, List<BulkDecisions.Problem> problems) {}

    @Inject
    BulkDecisions decisions;

    @Inject
    RegistrationConfig config;

    @Inject
    Actor actor;

    @GET
    public TemplateInstance list() {
        return Templates.bulkList(decisions.recent());
    }

    @GET
    @Path("new")
    public TemplateInstance preview(@BeanParam ReviewQuery query, @QueryParam("kind") String kind) {
        ReviewFilter filter = query.whole();
        return Templates.bulkForm(form(filter, chosen(kind, filter), "", Keys.randomText(), null, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(
            @BeanParam ReviewQuery query,
            @FormParam("kind") String kind,
            @FormParam("reason") String reason,
            @FormParam("count") long count,
            @FormParam("key") String key) {
        ReviewFilter filter = query.whole();
        DecisionKind decision = Known.of(DecisionKind.class, kind).orElseThrow(BadRequestException::new);
        if (!may(decision)) {
            throw new ForbiddenException();
        }
        String formKey = key == null || !key.matches("[\\w-]{16,64}") ? Keys.randomText() : key;
        try {
            return to(decisions.start(filter, decision, reason, count, formKey));
        } catch (Refused refused) {
            FieldErrors errors = refused instanceof Invalid invalid ? invalid.errors() : null;
            Message<?> refusal = errors == null ? refused.reason() : null;
            return Response.status(refused.status())
                    .entity(Templates.bulkForm(form(filter, decision, reason, formKey, refusal, errors)))
                    .build();
        }
    }

    /** @param fragment from htmx, while it is being carried out */
    @GET
    @Path("{id}")
    public TemplateInstance open(@PathParam("id") long id, @HeaderParam("HX-Request") boolean fragment) {
        var progress = new Progress(decisions.view(id), decisions.problems(id));
        return fragment ? Templates.bulk$progress(progress) : Templates.bulk(progress);
    }

    @POST
    @Path("{id}/undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("id") long id) {
        decisions.undo(id);
        return to(id);
    }

    private Form form(
            ReviewFilter filter, DecisionKind kind, String reason, String key, Message<?> refusal, FieldErrors errors) {
        return new Form(
                filter,
                kind,
                kinds(),
                decisions.preview(filter, kind, SAMPLE),
                reason,
                key,
                config.bulkUndo().toMinutes(),
                refusal,
                errors);
    }

    private static Response to(long id) {
        return Response.seeOther(URI.create("/admin/bulk-decisions/" + id)).build();
    }

    private boolean may(DecisionKind kind) {
        return kind.roles.stream().anyMatch(actor::may);
    }

    private List<DecisionKind> kinds() {
        return Arrays.stream(DecisionKind.values()).filter(this::may).toList();
    }

    /** What was asked for, or else the first that fits what was filtered. */
    private DecisionKind chosen(String kind, ReviewFilter filter) {
        return Known.of(DecisionKind.class, kind)
                .filter(this::may)
                .or(() -> kinds().stream()
                        .filter(k -> k.inBulkFrom().contains(filter.status()))
                        .findFirst())
                .orElseGet(() -> kinds().get(0));
    }
}
