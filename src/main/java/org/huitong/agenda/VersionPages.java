package org.huitong.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.identity.Actor;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Where the programme is published: what would be different, and what was published before. */
@Path(VersionPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.PROGRAMME, Roles.VENUE, Roles.REPORTING})
class VersionPages {
    static final String PATH = "/admin/programme/versions";

    /**
     * The page from which is published.
     *
     * @param done number of the version that has just been published; null for none
     * @param refusal why nothing was published, or null
     */
    record View(
            Preview preview,
            List<VersionView> versions,
            boolean mayPublish,
            List<Note> notes,
            Set<String> chosen,
            FieldErrors errors,
            Integer done,
            Message<?> refusal) {
        /** Whether the box of this forum is ticked: all of them until somebody has chosen. */
        public boolean ticked(String choice) {
            return chosen == null || chosen.contains(choice);
        }
    }

    /** The input for what is said in one language. */
    record Note(String input, String language, String value) {}

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance versions(View view);

        static native TemplateInstance version(
                Published version, List<VersionView> versions, VersionView head, boolean mayPublish);

        /** @param from null for the draft, as {@code to} */
        static native TemplateInstance comparison(
                Integer from, Integer to, List<ForumDifference> differences, List<VersionView> versions);
    }

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 29;
        }

        @Override
        public String href() {
            return PATH;
        }

        @Override
        public Message<?> label() {
            return Message.of(AgendaMessages.class, AgendaMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.PROGRAMME, Roles.VENUE, Roles.REPORTING);
        }
    }

    @Inject
    Versions versions;

    @Inject
    Comparisons comparisons;

    @Inject
    Actor actor;

    @ConfigProperty(name = "quarkus.locales")
    List<String> languages;

    @GET
    public TemplateInstance list(@QueryParam("done") Integer done) {
        return page(new MultivaluedHashMap<>(), null, new FieldErrors(), done, null);
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME)
    public Response publish(MultivaluedMap<String, String> form) {
        Set<String> chosen = Set.copyOf(form.getOrDefault("forum", List.of()));
        var errors = new FieldErrors();
        try {
            LocalText note = VersionNote.read(form, languages, errors);
            if (!"true".equals(form.getFirst("confirmed"))) {
                errors.add("confirmed", "REQUIRED", Message.of(AgendaMessages.class, AgendaMessages::confirmFirst));
            }
            errors.orElseThrow();
            return done(versions.publish(new Versions.Wish(number(form.getFirst("seen")), chosen, note)));
        } catch (Invalid invalid) {
            return answer(422, form, chosen, invalid.errors(), null);
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            return answer(409, form, null, new FieldErrors(), refused.reason());
        }
    }

    @GET
    @Path("{number}")
    public TemplateInstance version(@PathParam("number") int number) {
        List<VersionView> all = versions.all();
        VersionView head = all.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(AgendaRefusals::noVersion);
        return Templates.version(
                versions.version(number).orElseThrow(AgendaRefusals::noVersion), all, head, actor.may(Roles.PROGRAMME));
    }

    /** Publishes this version's content again. */
    @POST
    @Path("{number}/restoration")
    @RolesAllowed(Roles.PROGRAMME)
    public Response restore(@PathParam("number") int number, MultivaluedMap<String, String> form) {
        try {
            return done(versions.restore(number, number(form.getFirst("seen")), null));
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            return answer(409, form, null, new FieldErrors(), refused.reason());
        }
    }

    /** @param from number of the earlier version, as {@code to}; 0 for the draft */
    @GET
    @Path("comparison")
    public TemplateInstance compare(@QueryParam("from") int from, @QueryParam("to") int to) {
        return Templates.comparison(
                from == 0 ? null : from, to == 0 ? null : to, comparisons.between(from, to), versions.all());
    }

    private Response answer(
            int status,
            MultivaluedMap<String, String> form,
            Set<String> chosen,
            FieldErrors errors,
            Message<?> refusal) {
        return Response.status(status)
                .entity(page(form, chosen, errors, null, refusal))
                .build();
    }

    private TemplateInstance page(
            MultivaluedMap<String, String> form,
            Set<String> chosen,
            FieldErrors errors,
            Integer done,
            Message<?> refusal) {
        List<Note> notes = languages.stream()
                .map(language ->
                        new Note(VersionNote.input(language), language, form.getFirst(VersionNote.input(language))))
                .toList();
        return Templates.versions(new View(
                versions.preview(), versions.all(), actor.may(Roles.PROGRAMME), notes, chosen, errors, done, refusal));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static Response done(int number) {
        return Response.seeOther(URI.create(PATH + "?done=" + number)).build();
    }
}
