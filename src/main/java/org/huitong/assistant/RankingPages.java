package org.huitong.assistant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huitong.assistant.Ranked.Part;
import org.huitong.assistant.Ranked.Verdict;
import org.huitong.booking.Arrangement;
import org.huitong.booking.Arrangements;
import org.huitong.booking.BookingMessages;
import org.huitong.booking.Wish;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.platform.When;
import org.huitong.venue.Layout;

/** The halls for one forum, the best first, with what speaks for and against each. */
@Path("/admin/assistant/{forum}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VENUE)
class RankingPages {
    @CheckedTemplate(basePath = "assistant")
    static class Templates {
        static native TemplateInstance ranking(View view, WishForm form, Message<?> problem, String done);
    }

    /** A part of a score. */
    record Points(Part part, int points) {
        public int most() {
            return part.most;
        }
    }

    /**
     * A hall as it is shown.
     *
     * @param changed the booking that is changed when it is taken, or the pre-booking that is confirmed; null without any
     * @param releases ids of the pre-bookings that give way then
     */
    record Row(
            Ranked ranked,
            Present changed,
            List<Long> releases,
            String name,
            String venue,
            List<Points> points,
            List<Message<?>> reasons) {
        static Row of(Ranked ranked, Task task, Ground ground, Names names) {
            Room room = ranked.room();
            return new Row(
                    ranked,
                    task.changed(room.code(), ranked.layout(), task.given()).orElse(null),
                    ground.released(task, room, ranked.layout(), task.given()).stream()
                            .map(Occupied::preBooking)
                            .toList(),
                    names.hall(room.code()),
                    names.venue(room.venue()),
                    ranked.parts().entrySet().stream()
                            .map(part -> new Points(part.getKey(), part.getValue()))
                            .toList(),
                    ReasonWords.all(ranked.reasons(), names));
        }

        public String code() {
            return ranked.room().code();
        }

        public int seats() {
            return ranked.room().capacities().getOrDefault(ranked.layout(), 0);
        }

        public boolean layoutPossible() {
            return seats() > 0;
        }
    }

    /** The forum and its halls. */
    record View(Task task, String name, String present, List<Row> fitting, List<Row> afterMove, List<Row> unfit) {
        public String span() {
            Slot slot = task.given();
            return When.span(Slot.instant(slot.start()), Slot.instant(slot.end()));
        }

        public String occupied() {
            Slot slot = task.given();
            return When.span(Slot.instant(slot.setUp()), Slot.instant(slot.tearDown()));
        }

        public String here() {
            return "/admin/assistant/" + task.forum();
        }
    }

    /** What the forum asks for, as it is or as it was typed. */
    record WishForm(
            List<Option> layouts,
            List<Option> equipment,
            List<String> chosen,
            List<String> needs,
            List<String> wishes,
            FieldErrors errors) {}

    @Inject
    Situations situations;

    @Inject
    Wishes wishes;

    @Inject
    Arrangements arrangements;

    @GET
    public TemplateInstance ranking(@PathParam("forum") String forum, @QueryParam("done") String done) {
        Situation situation = situations.now();
        return Templates.ranking(view(situation, forum), form(situation, forum), null, done);
    }

    @POST
    @Path("wish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("forum") String forum,
            @FormParam("layouts") List<String> layouts,
            @FormParam("needs") List<String> needs,
            @FormParam("wishes") List<String> wished) {
        Situation situation = situations.now();
        List<String> known = List.copyOf(situation.names().equipment().keySet());
        List<String> needed = needs.stream().filter(known::contains).toList();
        List<String> liked = wished.stream().filter(known::contains).toList();
        try {
            wishes.ask(
                    forum,
                    Arrays.stream(Layout.values())
                            .filter(layout -> layouts.contains(layout.name()))
                            .toList(),
                    needed,
                    liked);
            return to(forum, "wish");
        } catch (Invalid invalid) {
            var form = new WishForm(layouts(), equipment(situation.names()), layouts, needed, liked, invalid.errors());
            return Response.status(422)
                    .entity(Templates.ranking(view(situation, forum), form, null, null))
                    .build();
        }
    }

    /**
     * Takes a hall at the times that were shown.
     *
     * @param booking that is changed; null for a forum without a hall or pre-booking
     * @param version of that booking, as it was seen
     * @param releases ids of the pre-bookings that were shown to give way
     */
    @POST
    @Path("hall")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("forum") String forum,
            @FormParam("hall") String hall,
            @FormParam("layout") String layout,
            @FormParam("booking") Long booking,
            @FormParam("version") int version,
            @FormParam("releases") List<Long> releases) {
        Situation situation = situations.now();
        Task task = situation.task(forum).orElseThrow(() -> Wishes.unknown(forum));
        Optional<Layout> set = Known.of(Layout.class, layout);
        if (hall == null || set.isEmpty()) {
            return refused(situation, forum, 422, Message.of(AssistantMessages.class, AssistantMessages::hallMissing));
        }
        try {
            var wish = new Wish(hall, set.get(), task.given().times());
            arrangements.arrange(List.of(new Arrangement(forum, booking, version, wish, Set.copyOf(releases))));
            return to(forum, "taken");
        } catch (Invalid invalid) {
            throw invalid;
        } catch (Refused why) {
            return refused(situations.now(), forum, why.status(), why.reason());
        }
    }

    private Response refused(Situation situation, String forum, int status, Message<?> why) {
        return Response.status(status)
                .entity(Templates.ranking(view(situation, forum), form(situation, forum), why, null))
                .build();
    }

    private View view(Situation situation, String forum) {
        Task task = situation.task(forum).orElseThrow(() -> Wishes.unknown(forum));
        Names names = situation.names();
        Problem others = situation.without(task);
        List<Ranked> ranked = Ranking.of(others, task);
        var ground = new Ground(others);
        return new View(
                task,
                names.forum(forum),
                task.present() == null ? null : names.hall(task.present().room()),
                rows(ranked, Verdict.FITS, task, ground, names),
                rows(ranked, Verdict.AFTER_A_MOVE, task, ground, names),
                rows(ranked, Verdict.UNFIT, task, ground, names));
    }

    private static List<Row> rows(List<Ranked> ranked, Verdict verdict, Task task, Ground ground, Names names) {
        return ranked.stream()
                .filter(one -> one.verdict() == verdict)
                .map(one -> Row.of(one, task, ground, names))
                .toList();
    }

    private WishForm form(Situation situation, String forum) {
        Wishes.Asked asked = wishes.byForum().get(forum);
        return new WishForm(
                layouts(),
                equipment(situation.names()),
                asked.layouts().stream().map(Enum::name).toList(),
                asked.needs(),
                asked.wishes(),
                new FieldErrors());
    }

    private static List<Option> layouts() {
        return Arrays.stream(Layout.values())
                .map(layout -> new Option(layout.name(), Message.of(BookingMessages.class, m -> m.layout(layout))))
                .toList();
    }

    private static List<Option> equipment(Names names) {
        return names.equipment().entrySet().stream()
                .map(item -> new Option(item.getKey(), item.getValue()))
                .toList();
    }

    private static Response to(String forum, String done) {
        return Response.seeOther(URI.create("/admin/assistant/" + forum + "?done=" + done))
                .build();
    }
}
