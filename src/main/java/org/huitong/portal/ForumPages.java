package org.huitong.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huitong.program.Materials;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The forums: all of them, and each with everything about it. */
@Path("/forums")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ForumPages {
    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance forums(
                ForumSearch search, List<LocalDate> days, List<ForumSection> sections, int found);

        static native TemplateInstance forumPrint(
                EditionView edition, Programme.Found found, List<Bodies> organisations);

        static native TemplateInstance forum(Programme.Found found, List<Bodies> organisations);
    }

    @Inject
    Programme programme;

    @Inject
    Origin origin;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance list(@RestQuery String q, @RestQuery String day) {
        List<ForumCard> all = programme.cards();
        ForumSearch search = ForumSearch.of(q, day);
        List<ForumCard> found = search.in(all);
        return Templates.forums(search, days(all), ForumSection.of(found), found.size());
    }

    @GET
    @Path("{code}")
    public TemplateInstance forum(String code) {
        Programme.Found found = programme.find(code);
        return Templates.forum(found, Bodies.byRole(found.forum().card().organisations()));
    }

    @GET
    @Path("{code}/materials/{id}")
    public RestResponse<byte[]> material(String code, long id) {
        Materials.Given given = programme.material(code, id);
        return RestResponse.ResponseBuilder.ok(given.content(), given.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, given.disposition())
                .build();
    }

    /** One forum for A4 paper. */
    @GET
    @Path("{code}/print")
    public TemplateInstance print(String code) {
        Programme.Found found = programme.find(code);
        return Templates.forumPrint(
                programme.edition(), found, Bodies.byRole(found.forum().card().organisations()));
    }

    @GET
    @Path("{code}.ics")
    @Produces("text/calendar;charset=UTF-8")
    public RestResponse<String> calendar(String code, UriInfo uri) {
        return RestResponse.ResponseBuilder.ok(
                        ForumCalendar.of(programme.entry(code), origin.of("/forums/" + code, uri), clock.instant()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"forum-" + code + ".ics\"")
                .build();
    }

    /** The days on which something begins, without what goes on for days. */
    private static List<LocalDate> days(List<ForumCard> forums) {
        return forums.stream()
                .filter(forum -> !forum.longRunning())
                .map(forum -> forum.start().toLocalDate())
                .distinct()
                .sorted()
                .toList();
    }
}
