package org.huitong.venue;

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
import java.util.Map;
import org.huitong.audit.AuditLog;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.SentForm;

/** Where it is said what a hall is like and when it can be had. */
@Path("/admin/venues")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.VENUE)
class HallEditPages {
    @CheckedTemplate(basePath = "venue")
    static class Templates {
        static native TemplateInstance hall(HallPage page);
    }

    @Inject
    Venues venues;

    @Inject
    VenueEditor venueEditor;

    @Inject
    HallEditor editor;

    @Inject
    HallUses uses;

    @Inject
    Language language;

    @Inject
    AuditLog log;

    @GET
    @Path("{venue}/halls/new")
    public TemplateInstance blank(@PathParam("venue") String venue) {
        venueEditor.requireMayEdit();
        return fresh(venue(venue), new Draft(Map.of(), language.tags()), HallPage.NO_ERRORS);
    }

    @POST
    @Path("{venue}/halls/new")
    public Response create(@PathParam("venue") String venue) {
        Draft draft = sent();
        try {
            editor.create(venue, draft);
            return to("?done=hallCreated");
        } catch (Invalid invalid) {
            return answer(422, fresh(venue(venue), draft, invalid.errors()));
        }
    }

    /** @param done what has just been done, for a notice */
    @GET
    @Path("halls/{code}")
    public TemplateInstance edit(@PathParam("code") String code, @QueryParam("done") String done) {
        venueEditor.requireMayEdit();
        return page(hall(code), null, HallPage.Part.HALL, HallPage.NO_ERRORS, null, List.of(), done);
    }

    @POST
    @Path("halls/{code}")
    public Response store(@PathParam("code") String code, @FormParam("confirmed") boolean confirmed) {
        return answer(code, HallPage.Part.HALL, "stored", draft -> editor.change(code, draft, confirmed));
    }

    /** @param to {@code up} or {@code down} */
    @POST
    @Path("halls/{code}/rank")
    public Response move(@PathParam("code") String code, @FormParam("to") String to) {
        editor.move(code, "up".equals(to));
        return to("?done=moved");
    }

    @POST
    @Path("halls/{code}/withdrawal")
    public Response withdraw(@PathParam("code") String code, @FormParam("confirmed") boolean confirmed) {
        return answer(code, HallPage.Part.WITHDRAWAL, "withdrawn", draft -> editor.withdraw(code, draft, confirmed));
    }

    @POST
    @Path("halls/{code}/restoring")
    public Response restore(@PathParam("code") String code) {
        editor.restore(code);
        return to("/halls/" + code + "?done=restored");
    }

    @POST
    @Path("halls/{code}/blocks")
    public Response block(@PathParam("code") String code, @FormParam("confirmed") boolean confirmed) {
        return answer(code, HallPage.Part.BLOCK, "blocked", draft -> editor.block(code, draft, confirmed));
    }

    @POST
    @Path("halls/{code}/blocks/{id}/deletion")
    public Response unblock(@PathParam("code") String code, @PathParam("id") long id) {
        editor.unblock(code, id);
        return to("/halls/" + code + "?done=unblocked");
    }

    private interface Change {
        void by(Draft draft);
    }

    private Response answer(String code, HallPage.Part part, String done, Change change) {
        Draft draft = sent();
        try {
            change.by(draft);
            return to("/halls/" + code + "?done=" + done);
        } catch (Invalid invalid) {
            return answer(422, page(hall(code), draft, part, invalid.errors(), null, List.of(), null));
        } catch (Affected affected) {
            return answer(
                    409, page(hall(code), draft, part, HallPage.NO_ERRORS, affected.reason(), affected.forums(), null));
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            Hall now = hall(code);
            return answer(
                    409,
                    page(now, draft.seen(now.version), part, HallPage.NO_ERRORS, refused.reason(), List.of(), null));
        }
    }

    private Draft sent() {
        return Draft.sent(SentForm.values(), language.tags());
    }

    private Venue venue(String code) {
        return venues.venue(code).orElseThrow(VenueEditor::notFound);
    }

    private Hall hall(String code) {
        return venues.halls().stream()
                .filter(hall -> hall.code.equals(code))
                .findFirst()
                .orElseThrow(VenueEditor::notFound);
    }

    private TemplateInstance fresh(Venue venue, Draft draft, FieldErrors errors) {
        return Templates.hall(new HallPage(
                venue,
                null,
                draft,
                HallPage.Part.HALL,
                draft,
                venues.days().all(),
                List.of(),
                errors,
                null,
                List.of(),
                List.of(),
                null,
                List.of()));
    }

    private TemplateInstance page(
            Hall hall,
            Draft sent,
            HallPage.Part part,
            FieldErrors errors,
            Message<?> refusal,
            List<HallUse.Use> affected,
            String done) {
        Draft stored = HallForm.of(hall, language.tags());
        return Templates.hall(new HallPage(
                hall.venue,
                hall,
                part == HallPage.Part.HALL && sent != null ? sent : stored,
                part,
                sent == null ? stored : sent,
                venues.days().all(),
                venues.blocksOf(hall),
                errors,
                refusal,
                affected,
                uses.troubled(hall),
                done,
                log.historyOf("hall", hall.code)));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private static Response to(String rest) {
        return Response.seeOther(URI.create(VenueAdminPages.PATH + rest)).build();
    }
}
