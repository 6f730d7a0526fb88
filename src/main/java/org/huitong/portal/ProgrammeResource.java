package org.huitong.portal;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huitong.platform.Cursor;
import org.huitong.platform.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The public part of the stable API: others build on it, so it changes only by addition. Texts are maps from language tag
 * to text, times ISO-8601 with offset. Everything may be kept and is asked about each time: places change by the second.
 */
@Path("/api")
@Blocking
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme")
class ProgrammeResource {
    @Inject
    Programme programme;

    @Inject
    Tagged tagged;

    @GET
    @Path("edition")
    @Operation(summary = "The conference: dates, city, theme, organisations in their order")
    public RestResponse<EditionView> edition(HttpHeaders headers) {
        return tagged.answer(headers, programme.edition());
    }

    @GET
    @Path("forums")
    @Operation(summary = "Forums and events in the order of the programme, with the places left at this moment")
    public RestResponse<Page<ForumCard>> forums(
            HttpHeaders headers, @RestQuery String after, @RestQuery Integer limit) {
        return tagged.answer(
                headers, Listing.page(programme.cardsWithPlaces(), forum -> new Cursor(forum.code(), 0), after, limit));
    }

    @GET
    @Path("forums/{code}")
    @Operation(summary = "One forum with its description, agenda and the files that everybody may have")
    public RestResponse<ForumWhole> forum(HttpHeaders headers, String code) {
        Programme.Found found = programme.find(code);
        return tagged.answer(headers, new ForumWhole(found.forum(), found.materials()));
    }

    @GET
    @Path("agenda")
    @Operation(summary = "All agenda items by time, with forum and hall")
    public RestResponse<Page<AgendaEntry>> agenda(
            HttpHeaders headers, @RestQuery String after, @RestQuery Integer limit) {
        return tagged.answer(
                headers,
                Listing.page(
                        AgendaEntry.byTime(programme.agenda().forums()),
                        entry -> new Cursor("", entry.slot().id()),
                        after,
                        limit));
    }
}
