package org.huitong.volunteer;

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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Actor;
import org.huitong.identity.Audience;
import org.huitong.identity.LinkRenewal;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.person.FullReading;
import org.huitong.person.ReadingPurpose;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;
import org.huitong.registration.RegistrationView;
import org.huitong.registration.Registrations;

/** Where the organiser sees the gaps of a day, fills them, and finds volunteers. Whoever only reports may read. */
@Path("/admin/volunteers")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.VOLUNTEERS, Roles.REPORTING})
class VolunteerAdminPages {
    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "volunteer")
    static class Templates {
        static native TemplateInstance day(DayPlan plan, String post, boolean gaps);

        static native TemplateInstance shift(
                ShiftDetail detail,
                String q,
                FieldErrors errors,
                String done,
                boolean mayChange,
                List<HistoryLine> history);

        static native TemplateInstance people(Page<VolunteerLine> page, String q, String after);

        /**
         * @param mobile masked
         * @param mayGive whether the personal link may be handed out
         */
        static native TemplateInstance person(
                VolunteerDetail detail,
                String mobile,
                boolean mayGive,
                boolean mayChange,
                boolean linkSent,
                List<HistoryLine> history);

        /** @param back the volunteer's page */
        static native TemplateInstance link(String name, String link, String back);

        static native TemplateInstance roster(DayPlan plan);
    }

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 50;
        }

        @Override
        public String href() {
            return "/admin/volunteers";
        }

        @Override
        public Message<?> label() {
            return Message.of(VolunteerMessages.class, VolunteerMessages::menu);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.VOLUNTEERS, Roles.REPORTING);
        }
    }

    @Inject
    Rosters rosters;

    @Inject
    Volunteers volunteers;

    @Inject
    Shifts shifts;

    @Inject
    AuditLog log;

    @Inject
    Registrations registrations;

    @Inject
    LinkRenewal renewal;

    @Inject
    HuitongConfig config;

    @Inject
    Actor actor;

    @Inject
    UriInfo uri;

    @GET
    public TemplateInstance day(
            @QueryParam("day") String day, @QueryParam("post") String post, @QueryParam("gaps") boolean gaps) {
        return Templates.day(rosters.day(date(day), post, gaps), post, gaps);
    }

    @GET
    @Path("roster")
    public TemplateInstance roster(@QueryParam("day") String day) {
        return Templates.roster(rosters.day(date(day), null, false));
    }

    @GET
    @Path("shifts/{id}")
    public TemplateInstance shift(
            @PathParam("id") long id, @QueryParam("q") String q, @QueryParam("done") String done) {
        return shift(id, q, null, done);
    }

    private TemplateInstance shift(long id, String q, FieldErrors errors, String done) {
        String query = Objects.requireNonNullElse(q, "");
        return Templates.shift(
                rosters.shift(id, query),
                query,
                errors,
                done,
                actor.may(Roles.VOLUNTEERS),
                log.historyWithRelated("shift", Long.toString(id)));
    }

    @POST
    @Path("shifts/{id}/assignments")
    @RolesAllowed(Roles.VOLUNTEERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assign(@PathParam("id") long id, @FormParam("number") String number, @FormParam("q") String q) {
        String asked = Objects.requireNonNullElse(number, "").trim().toUpperCase(Locale.ROOT);
        try {
            shifts.assign(id, asked);
        } catch (Refused refused) {
            return again(id, q, asked, refused);
        }
        return Response.seeOther(URI.create("/admin/volunteers/shifts/" + id + "?done=assigned"))
                .build();
    }

    @POST
    @Path("shifts/{id}/assignments/{number}/release")
    @RolesAllowed(Roles.VOLUNTEERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@PathParam("id") long id, @PathParam("number") String number) {
        try {
            shifts.release(id, number);
        } catch (Refused refused) {
            return again(id, "", number, refused);
        }
        return Response.seeOther(URI.create("/admin/volunteers/shifts/" + id + "?done=released"))
                .build();
    }

    /** The shift's page as it stands now, with what was searched for and why it could not be done. */
    private Response again(long id, String q, String number, Refused refused) {
        var errors = new FieldErrors()
                .add(
                        "q",
                        refused.code(),
                        Message.of(
                                VolunteerMessages.class,
                                m -> m.refused(number, refused.reason().toString())));
        return Response.status(refused.status() == 404 ? 422 : refused.status())
                .entity(shift(id, q, errors, null))
                .build();
    }

    @GET
    @Path("people")
    public TemplateInstance people(@QueryParam("q") String q, @QueryParam("after") String after) {
        String query = Objects.requireNonNullElse(q, "");
        return Templates.people(volunteers.list(query, after, PAGE), query, after);
    }

    @GET
    @Path("people/{number}")
    public TemplateInstance person(@PathParam("number") String number, @QueryParam("done") String done) {
        VolunteerDetail detail = volunteers.detail(number);
        String mobile = registrations
                .view(detail.registrationId())
                .map(RegistrationView::mobile)
                .orElse("");
        return Templates.person(
                detail,
                mobile,
                detail.line().active() && actor.may(Roles.VOLUNTEERS),
                actor.may(Roles.VOLUNTEERS),
                "link".equals(done),
                log.historyOf("volunteer", number));
    }

    /** For those who must call. A post and not a link: every reading leaves a line in the log. */
    @POST
    @Path("people/{number}/mobile-reading")
    @RolesAllowed(Roles.VOLUNTEERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance readMobile(@PathParam("number") String number, @FormParam("purpose") String purpose) {
        VolunteerDetail detail = volunteers.detail(number);
        ReadingPurpose chosen = ReadingPurpose.of(purpose);
        return FullReading.ofMobile(
                detail.line().name(), registrations.readMobile(detail.registrationId(), chosen), address(detail));
    }

    /** For those who hand it out. A post and not a link: whoever has it is the volunteer, and each look leaves a line. */
    @POST
    @Path("people/{number}/personal-link-reading")
    @RolesAllowed(Roles.VOLUNTEERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance showLink(@PathParam("number") String number) {
        VolunteerDetail detail = volunteers.detail(number);
        String path = Audience.VOLUNTEER.path(volunteers.showLink(number));
        String site = config.site(Optional.of(uri.getBaseUri().toString()));
        return Templates.link(detail.line().name(), site + path, address(detail));
    }

    /** A new personal link for the volunteer, who has lost theirs; those before it die. */
    @POST
    @Path("people/{number}/personal-link")
    @RolesAllowed(Roles.VOLUNTEERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewLink(@PathParam("number") String number) {
        VolunteerDetail detail = volunteers.detail(number);
        renewal.renew(
                Audience.VOLUNTEER, detail.registrationId(), uri.getBaseUri().toString());
        return Response.seeOther(URI.create(address(detail) + "?done=link")).build();
    }

    private static String address(VolunteerDetail detail) {
        return "/admin/volunteers/people/" + detail.line().number();
    }

    private static LocalDate date(String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
