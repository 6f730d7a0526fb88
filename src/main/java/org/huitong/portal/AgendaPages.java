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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huitong.agenda.Comparisons;
import org.huitong.agenda.ForumDifference;
import org.huitong.agenda.VersionView;
import org.huitong.agenda.Versions;
import org.jboss.resteasy.reactive.RestQuery;

/** The agenda of all forums: by time, by hall or by forum, one day or all; what is new in it; and on paper. */
@Path("/agenda")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class AgendaPages {
    /** In which order the agenda is shown. */
    enum View {
        TIME,
        HALL,
        FORUM;

        /** From the address; by time if it says nothing that is known. */
        static View of(String word) {
            return "hall".equals(word) ? HALL : "forum".equals(word) ? FORUM : TIME;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What the page shows.
     *
     * @param day the only one that is shown; null for all
     * @param found how many forums there are to be seen
     */
    record Shown(
            Programme.Agenda agenda,
            Timetable timetable,
            List<LocalDate> days,
            LocalDate day,
            View view,
            AgendaSearch search,
            int found) {
        public boolean byTime() {
            return view == View.TIME;
        }

        public boolean byHall() {
            return view == View.HALL;
        }

        public boolean byForum() {
            return view == View.FORUM;
        }

        /** Whether what does not belong to one day is shown as well. */
        public boolean whole() {
            return day == null && !search.any();
        }
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance agenda(Shown shown);

        static native TemplateInstance starred(Programme.Agenda agenda, Timetable timetable);

        /** @param since the version that is compared with the newest; 0 if there is none to compare */
        static native TemplateInstance changes(
                Programme.Agenda agenda, int since, List<ForumDifference> differences, List<VersionView> versions);

        static native TemplateInstance print(EditionView edition, Programme.Agenda agenda, Timetable timetable);
    }

    @Inject
    Programme programme;

    @Inject
    Comparisons comparisons;

    @Inject
    Versions versions;

    @GET
    public TemplateInstance agenda(@RestQuery String day, @RestQuery String by, @RestQuery String q) {
        Programme.Agenda agenda = programme.agenda();
        AgendaSearch search = AgendaSearch.of(q);
        List<ForumDetail> found = search.in(agenda.forums());
        List<LocalDate> days = Timetable.of(agenda.forums()).dates();
        LocalDate only = ForumSearch.day(day).filter(days::contains).orElse(null);
        return Templates.agenda(
                new Shown(agenda, Timetable.of(found).on(only), days, only, View.of(by), search, found.size()));
    }

    /** What a reader has starred. The stars are kept in the browser, so the page has all and shows some. */
    @GET
    @Path("starred")
    public TemplateInstance starred() {
        Programme.Agenda agenda = programme.agenda();
        return Templates.starred(agenda, Timetable.of(agenda.forums()));
    }

    /** @param since number of an older version; the one before the newest if none is given */
    @GET
    @Path("changes")
    public TemplateInstance changes(@RestQuery Integer since) {
        Programme.Agenda agenda = programme.agenda();
        int than = since == null ? agenda.version() - 1 : since;
        return Templates.changes(agenda, Math.max(than, 0), comparisons.since(than), versions.all());
    }

    /** The whole programme for A4 paper. */
    @GET
    @Path("print")
    public TemplateInstance print() {
        Programme.Agenda agenda = programme.agenda();
        return Templates.print(programme.edition(), agenda, Timetable.of(agenda.forums()));
    }
}
