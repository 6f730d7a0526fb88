package org.huitong.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.huitong.platform.Language;
import org.huitong.platform.LocalText;
import org.jboss.resteasy.reactive.RestQuery;

/** The agenda of all forums: by time or by hall, one day or all. */
@Path("/agenda")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class AgendaPages {
    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance agenda(
                LocalText reception, Timetable timetable, List<LocalDate> days, LocalDate day, boolean byHall);
    }

    @Inject
    Programme programme;

    @Inject
    Origin origin;

    @GET
    public TemplateInstance agenda(@RestQuery String day, @RestQuery String by) {
        Programme.Agenda agenda = programme.agenda();
        Timetable whole = Timetable.of(agenda.forums());
        LocalDate only = ForumSearch.day(day).filter(whole.dates()::contains).orElse(null);
        return Templates.agenda(agenda.reception(), whole.on(only), whole.dates(), only, "hall".equals(by));
    }

    /** For other conference tools, in the reader's language. */
    @GET
    @Path("schedule.xml")
    @Produces("application/xml;charset=UTF-8")
    public String schedule(UriInfo uri) {
        return ScheduleXml.of(
                programme.edition(), programme.agenda().forums(), Language.current(), path -> origin.of(path, uri));
    }
}
