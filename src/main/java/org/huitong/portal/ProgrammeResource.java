package org.huitong.portal;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huitong.platform.Cursor;
import org.huitong.platform.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The public part of the stable API: others build on it, so it changes only by addition. Texts are maps from language tag
 * to text, times ISO-8601 with offset. Whatever carries places is never kept by anyone.
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
    public RestResponse<EditionView> edition(Request request) {
        return tagged.answer(request, programme.edition());
    }

    @GET
    @Path("forums")
    @Operation(summary = "Forums and events in the order of the programme, with the places left at this moment")
    public Page<ForumCard> forums(@RestQuery String after, @RestQuery Integer limit) {
        return Listing.page(programme.cardsWithPlaces(), forum -> new Cursor(forum.code(), 0), after, limit);
    }

    @GET
    @Path("forums/{code}")
    @Operation(summary = "One forum with its description and agenda")
    public ForumDetail forum(String code) {
        return programme.find(code).forum();
    }

    @GET
    @Path("agenda")
    @Operation(summary = "All agenda items by time, with forum and hall")
    public RestResponse<Page<AgendaEntry>> agenda(Request request, @RestQuery String after, @RestQuery Integer limit) {
        return tagged.answer(
                request,
                Listing.page(
                        AgendaEntry.byTime(programme.agenda().forums()),
                        entry -> new Cursor("", entry.slot().id()),
                        after,
                        limit));
    }
}
