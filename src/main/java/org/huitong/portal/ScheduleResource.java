package org.huitong.portal;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huitong.platform.Language;
import org.jboss.resteasy.reactive.RestResponse;

/** The agenda for other conference tools, in the reader's language: the schedule format of frab and Pentabarf. */
@Path("/agenda")
@Blocking
@PermitAll
@Tag(name = "Programme")
class ScheduleResource {
    @Inject
    Programme programme;

    @Inject
    Origin origin;

    @Inject
    Tagged tagged;

    @GET
    @Path("schedule.xml")
    @Produces("application/xml;charset=UTF-8")
    @Operation(summary = "The agenda as schedule XML (frab, Pentabarf)")
    public RestResponse<String> xml(HttpHeaders headers, UriInfo uri) {
        Programme.Agenda agenda = programme.agenda();
        return tagged.answer(
                headers,
                ScheduleXml.of(
                        programme.edition(),
                        agenda.version(),
                        agenda.forums(),
                        Language.current(),
                        path -> origin.of(path, uri)));
    }

    @GET
    @Path("schedule.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The agenda as schedule JSON (frab)")
    public RestResponse<ScheduleJson> json(HttpHeaders headers, UriInfo uri) {
        Programme.Agenda agenda = programme.agenda();
        return tagged.answer(
                headers,
                ScheduleJson.of(
                        programme.edition(),
                        agenda.version(),
                        agenda.forums(),
                        Language.current(),
                        path -> origin.of(path, uri)));
    }
}
