package org.huitong.venue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.SentForm;

/** Where it is said what venues there are. */
@Path(VenueAdminPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VENUE)
class VenueAdminPages {
    static final String PATH = "/admin/venues";
    private static final FieldErrors NO_ERRORS = new FieldErrors();

    @CheckedTemplate(basePath = "venue")
    static class Templates {
        static native TemplateInstance list(List<House> houses, String done, boolean mayEdit);

        static native TemplateInstance venue(VenuePage page);
    }

    /** A venue with its halls. */
    record House(Venue venue, List<Hall> halls) {}

    /**
     * The form.
     *
     * @param venue null for a new one
     * @param refusal why it was not stored, as a whole; null if nothing is wrong or single fields are
     * @param done what has just been done, for a notice
     */
    record VenuePage(
            Venue venue,
            Draft draft,
            boolean plan,
            FieldErrors errors,
            Message<?> refusal,
            String done,
            List<HistoryLine> history) {
        public String action() {
            return PATH + "/" + (venue == null ? "new" : venue.code);
        }

        public String erasing() {
            return PATH + "/" + venue.code + "/plan/deletion";
        }

        public List<Way> ways() {
            return Stream.of(Route.Mode.values())
                    .map(mode -> new Way(mode, "route." + mode))
                    .toList();
        }
    }

    /** A means of transport with the beginning of its inputs' names. */
    record Way(Route.Mode mode, String input) {}

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 31;
        }

        @Override
        public String href() {
            return PATH;
        }

        @Override
        public Message<?> label() {
            return Message.of(VenueMessages.class, VenueMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.VENUE);
        }
    }

    @Inject
    Venues venues;

    @Inject
    VenueEditor editor;

    @Inject
    PlanReader plans;

    @Inject
    Language language;

    @Inject
    AuditLog log;

    /** @param done what has just been done, for a notice */
    @GET
    public TemplateInstance list(@QueryParam("done") String done) {
        List<Hall> halls = venues.halls();
        List<House> houses = venues.all().stream()
                .map(venue -> new House(
                        venue,
                        halls.stream()
                                .filter(hall -> hall.venue.id.equals(venue.id))
                                .toList()))
                .toList();
        return Templates.list(houses, done, editor.mayEdit());
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        editor.requireMayEdit();
        return page(null, new Draft(Map.of(), language.tags()), NO_ERRORS, null, null);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create() {
        Draft draft = Draft.sent(SentForm.values(), language.tags());
        try {
            editor.create(draft);
            return to("?done=created");
        } catch (Invalid invalid) {
            return answer(422, page(null, draft, invalid.errors(), null, null));
        }
    }

    /** @param done what has just been done, for a notice */
    @GET
    @Path("{code}")
    public TemplateInstance edit(@PathParam("code") String code, @QueryParam("done") String done) {
        editor.requireMayEdit();
        Venue venue = find(code);
        return page(venue, VenueForm.of(venue, language.tags()), NO_ERRORS, null, done);
    }

    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response store(@PathParam("code") String code) {
        Draft draft = Draft.sent(SentForm.values(), language.tags());
        try {
            editor.change(code, draft);
            return to("/" + code + "?done=stored");
        } catch (Invalid invalid) {
            return answer(422, page(find(code), draft, invalid.errors(), null, null));
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            Venue now = find(code);
            return answer(409, page(now, draft.seen(now.version), NO_ERRORS, refused.reason(), null));
        }
    }

    /** @param to {@code up} or {@code down} */
    @POST
    @Path("{code}/rank")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("code") String code, @FormParam("to") String to) {
        editor.move(code, "up".equals(to));
        return to("?done=moved");
    }

    @GET
    @Path("{code}/plan")
    @Produces("image/jpeg")
    public byte[] plan(@PathParam("code") String code) {
        return venues.plan(code).orElseThrow(VenueEditor::notFound);
    }

    @POST
    @Path("{code}/plan")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response draw(@PathParam("code") String code) throws IOException {
        editor.requireMayEdit();
        Venue venue = find(code);
        try {
            editor.draw(code, plans.read(SentForm.files().get("plan")));
            return to("/" + code + "?done=drawn");
        } catch (Invalid invalid) {
            return answer(422, page(venue, VenueForm.of(venue, language.tags()), invalid.errors(), null, null));
        }
    }

    @POST
    @Path("{code}/plan/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response deletePlan(@PathParam("code") String code) {
        editor.deletePlan(code);
        return to("/" + code + "?done=erased");
    }

    private Venue find(String code) {
        return venues.venue(code).orElseThrow(VenueEditor::notFound);
    }

    private TemplateInstance page(Venue venue, Draft draft, FieldErrors errors, Message<?> refusal, String done) {
        return Templates.venue(new VenuePage(
                venue,
                draft,
                venue != null && venues.withPlan().contains(venue.code),
                errors,
                refusal,
                done,
                venue == null ? List.of() : log.historyOf("venue", venue.code)));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private static Response to(String rest) {
        return Response.seeOther(URI.create(PATH + rest)).build();
    }
}
