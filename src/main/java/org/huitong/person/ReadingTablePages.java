package org.huitong.person;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;

/** Where organisers say how characters are read in names. */
@Path(ReadingTablePages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class ReadingTablePages {
    static final String PATH = "/admin/readings";

    @CheckedTemplate(basePath = "person")
    static class Templates {
        static native TemplateInstance readings(Page page);

        static native TemplateInstance readingEffect(ReadingTable.Effect effect, Message<?> refusal);
    }

    /** @param typed what was typed to correct a reading */
    record Page(
            List<ReadingTable.Row> rows,
            List<Rereading> works,
            String query,
            Typed typed,
            String done,
            FieldErrors errors) {
        public List<Option> places() {
            return Arrays.stream(ReadingPlace.values())
                    .map(place ->
                            new Option(place.name(), Message.of(ReadingTableMessages.class, m -> m.placeName(place))))
                    .toList();
        }
    }

    record Typed(String place, String characters, String reading) {}

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
            return Message.of(ReadingTableMessages.class, ReadingTableMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER);
        }
    }

    @Inject
    ReadingTable table;

    @GET
    public TemplateInstance list(
            @QueryParam("q") String query,
            @QueryParam("place") String place,
            @QueryParam("characters") String characters,
            @QueryParam("reading") String reading,
            @QueryParam("done") String done) {
        return page(query, new Typed(place, characters, reading), done, null);
    }

    private TemplateInstance page(String query, Typed typed, String done, FieldErrors errors) {
        return Templates.readings(new Page(table.rows(query), table.newest(), query, typed, done, errors));
    }

    /** What it would change, before it is changed; without a reading it is about going back to the rules. */
    @GET
    @Path("effect")
    public Response look(
            @QueryParam("place") String place,
            @QueryParam("characters") String characters,
            @QueryParam("reading") String reading) {
        try {
            return Response.ok(Templates.readingEffect(table.look(place, characters, reading), null))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(invalid.status())
                    .entity(page(null, new Typed(place, characters, reading), null, invalid.errors()))
                    .build();
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @FormParam("place") String place,
            @FormParam("characters") String characters,
            @FormParam("reading") String reading,
            @FormParam("before") String before) {
        try {
            table.change(place, characters, reading, before);
            return Response.seeOther(URI.create(PATH + "?done=changed")).build();
        } catch (Invalid invalid) {
            return Response.status(invalid.status())
                    .entity(page(null, new Typed(place, characters, reading), null, invalid.errors()))
                    .build();
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(Templates.readingEffect(table.look(place, characters, reading), refused.reason()))
                    .build();
        }
    }
}
