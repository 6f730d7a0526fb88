package org.huitong.conference;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.edition.Edition;
import org.huitong.edition.EditionDesk;
import org.huitong.edition.EditionForm;
import org.huitong.edition.EditionPart;
import org.huitong.edition.Editions;
import org.huitong.edition.OrganisationRole;
import org.huitong.identity.Actor;
import org.huitong.identity.Cookies;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Known;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.platform.SentForm;

/** Where editions are made and looked after, and where staff choose the one they work on. */
@Path(EditionPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CONFERENCE)
class EditionPages {
    static final String PATH = "/admin/editions";

    @CheckedTemplate(basePath = "conference")
    static class Templates {
        static native TemplateInstance editions(All all);

        static native TemplateInstance creation(Creation creation);

        static native TemplateInstance edition(One one);
    }

    /**
     * @param present code of the edition whoever looks is working on; null if none is open
     * @param mayEdit whether editions are the person's to set up
     */
    record All(List<Edition> editions, String present, boolean mayEdit, String done) {}

    /** Inputs in every language. */
    record Inputs(EditionForm form, FieldErrors errors) {
        public String name(String field, String tag) {
            return field + "." + tag;
        }

        public String value(String field, String tag) {
            return form.get(name(field, tag));
        }

        /** What is written in every language. */
        public List<String> texts() {
            return EditionForm.TEXTS;
        }

        /** Whether one line is too short for it. */
        public boolean sentences(String field) {
            return field.equals("reception");
        }

        public String bodiesName(OrganisationRole role) {
            return "organisations." + role;
        }

        public String bodies(OrganisationRole role) {
            return form.get(bodiesName(role));
        }

        public List<OrganisationRole> roles() {
            return List.of(OrganisationRole.values());
        }
    }

    /**
     * @param place whether halls and hotels are copied, too
     * @param programme whether forums and their agendas are
     */
    record Creation(String code, String from, boolean place, boolean programme, List<Option> sources, Inputs inputs) {}

    record One(
            Edition edition, int version, Inputs inputs, List<HistoryLine> history, Message<?> refusal, String done) {}

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 95;
        }

        @Override
        public String href() {
            return PATH;
        }

        @Override
        public Message<?> label() {
            return Message.of(ConferenceMessages.class, ConferenceMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.copyOf(Roles.STAFF);
        }
    }

    @Inject
    EditionDesk desk;

    @Inject
    Editions editions;

    @Inject
    Language language;

    @Inject
    Actor actor;

    @Inject
    AuditLog log;

    @GET
    @RolesAllowed({
        Roles.FIRST_REVIEWER,
        Roles.FINAL_REVIEWER,
        Roles.PROGRAMME,
        Roles.VENUE,
        Roles.LODGING,
        Roles.VOLUNTEERS,
        Roles.HOST,
        Roles.REPORTING,
        Roles.CONFERENCE
    })
    public TemplateInstance list(@QueryParam("done") String done) {
        String present = editions.anyOpen() ? editions.current().code : null;
        return Templates.editions(new All(desk.all(), present, actor.may(Roles.CONFERENCE), done));
    }

    /** From now on the organiser's pages in this browser are about that edition. */
    @POST
    @Path("choice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({
        Roles.FIRST_REVIEWER,
        Roles.FINAL_REVIEWER,
        Roles.PROGRAMME,
        Roles.VENUE,
        Roles.LODGING,
        Roles.VOLUNTEERS,
        Roles.HOST,
        Roles.REPORTING,
        Roles.CONFERENCE
    })
    public Response choose(@FormParam("edition") String code, @Context UriInfo uri) {
        Edition edition = desk.stored(code, language.tags()).edition();
        return Response.seeOther(URI.create(PATH + "?done=chosen"))
                .cookie(Cookies.of(
                        EditionChoice.COOKIE, edition.code, Duration.ofDays(30), NewCookie.SameSite.STRICT, uri))
                .build();
    }

    @GET
    @Path("new")
    public TemplateInstance write(@QueryParam("from") String from) {
        EditionForm form = from == null || from.isEmpty()
                ? new EditionForm(Map.of(), language.tags())
                : desk.stored(from, language.tags()).form();
        return creation("", from, false, true, form, null);
    }

    private TemplateInstance creation(
            String code, String from, boolean place, boolean programme, EditionForm form, FieldErrors errors) {
        List<Option> sources = desk.all().stream()
                .map(edition -> new Option(edition.code, edition.name))
                .toList();
        return Templates.creation(new Creation(code, from, place, programme, sources, new Inputs(form, errors)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(
            @FormParam("code") String code,
            @FormParam("from") String from,
            @FormParam("place") boolean place,
            @FormParam("programme") boolean programme) {
        EditionForm form = typed();
        try {
            Set<EditionPart.Share> shares = EnumSet.noneOf(EditionPart.Share.class);
            if (place) {
                shares.add(EditionPart.Share.PLACE);
            }
            if (programme) {
                shares.add(EditionPart.Share.PROGRAMME);
            }
            desk.create(code, from, shares, form);
            return Response.seeOther(URI.create(PATH + "?done=created")).build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(creation(code, from, place, programme, form, invalid.errors()))
                    .build();
        }
    }

    @GET
    @Path("{code}")
    public TemplateInstance open(@PathParam("code") String code, @QueryParam("done") String done) {
        EditionDesk.Stored stored = desk.stored(code, language.tags());
        return Templates.edition(new One(
                stored.edition(),
                stored.edition().version,
                new Inputs(stored.form(), null),
                log.historyOf("edition", code),
                null,
                done));
    }

    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("code") String code, @FormParam("version") int version) {
        return attempt(code, typed(), "stored", () -> desk.change(code, version, typed()));
    }

    @POST
    @Path("{code}/phase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @PathParam("code") String code, @FormParam("version") int version, @FormParam("phase") String phase) {
        Edition.Phase next = Known.of(Edition.Phase.class, phase).orElse(null);
        EditionForm form = desk.stored(code, language.tags()).form();
        return attempt(code, form, "entered", () -> desk.enter(code, version, next));
    }

    /** What was typed stays; what it is compared with from now on is the edition as it has become. */
    private Response attempt(String code, EditionForm form, String done, Runnable work) {
        FieldErrors errors = null;
        Refused refusal;
        try {
            work.run();
            return Response.seeOther(URI.create(PATH + "/" + code + "?done=" + done))
                    .build();
        } catch (Invalid invalid) {
            errors = invalid.errors();
            refusal = invalid;
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            refusal = refused;
        }
        Edition edition = desk.stored(code, language.tags()).edition();
        var page = new One(
                edition,
                edition.version,
                new Inputs(form, errors),
                log.historyOf("edition", code),
                errors == null ? refusal.reason() : null,
                null);
        return Response.status(refusal.status()).entity(Templates.edition(page)).build();
    }

    private EditionForm typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        SentForm.values().forEach((input, values) -> typed.put(input, values.get(0)));
        return new EditionForm(typed, language.tags());
    }
}
