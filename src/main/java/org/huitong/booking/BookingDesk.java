package org.huitong.booking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.venue.Layout;

/** The form in which a forum is given its hall, as it is shown, and shown again with what is wrong. */
@ApplicationScoped
class BookingDesk {
    static final FieldErrors NO_ERRORS = new FieldErrors();

    /** Beside which field a clash is shown: the one that is changed first to get around it. */
    private static final Map<String, String> FIELDS = Map.of(
            Refusals.HALL_TAKEN,
            "hall",
            Refusals.HALL_TOO_SMALL,
            "hall",
            "HALL_CLOSED",
            "hall",
            "HALL_BLOCKED",
            "hall",
            "HALL_WITHDRAWN",
            "hall",
            "HALL_PENCILED",
            "hall",
            Refusals.FORUM_ELSEWHERE,
            "setUp",
            Refusals.SHORT_TURNOVER,
            "why");

    private static final Set<String> SHUT = Set.of("HALL_CLOSED", "HALL_BLOCKED", "HALL_WITHDRAWN");

    /**
     * What is being written on the page.
     *
     * @param booking the one to be changed, as it is now; null for a new one
     * @param version of the booking that the writer has seen; stays while the form is mended, so that a change by
     *     someone else in between is noticed
     */
    record Draft(ForumView forum, BookingView booking, int version, BookingForm form, TermsForm terms) {
        static Draft of(ForumView forum, BookingView booking) {
            return new Draft(
                    forum,
                    booking,
                    booking.version(),
                    BookingForm.of(booking.forum(), booking.hall(), booking.layout(), booking.times()),
                    TermsForm.of(booking));
        }

        /** The same booking at other times or in another hall, as if it had been typed. */
        Draft with(Wish wish, TermsForm terms, int version) {
            return new Draft(
                    forum,
                    booking,
                    version,
                    BookingForm.of(forum.code(), wish.hall(), wish.layout(), wish.times()),
                    terms);
        }

        Draft seen(BookingView now) {
            return new Draft(forum, now, now.version(), form, terms);
        }

        Draft seeing(List<BookingView> rivals) {
            return new Draft(forum, booking, version, form, terms.seeing(rivals));
        }

        /** Whether there is a booking already, and it is the forum's. */
        public boolean firm() {
            return booking != null && !booking.provisional();
        }

        /** Whether it is only penciled in. */
        public boolean penciled() {
            return booking != null && booking.provisional();
        }

        /** Whether the hall is not offered at that time: whoever says when it is can mend that. */
        public boolean shutHall(FieldErrors errors) {
            return errors.all().stream().anyMatch(error -> SHUT.contains(error.code()));
        }

        /** Where the form is sent, and where it is read again in another language. */
        public String action() {
            return "/admin/halls/bookings/" + (booking == null ? "new?forum=" + forum.code() : booking.id());
        }

        public String cancellation() {
            return "/admin/halls/bookings/" + self() + "/cancellation";
        }

        public String confirmation() {
            return "/admin/halls/bookings/" + self() + "/confirmation";
        }

        long self() {
            return booking == null ? 0 : booking.id();
        }
    }

    @CheckedTemplate(basePath = "booking")
    static class Templates {
        /**
         * @param options empty while the times or the layout cannot be read
         * @param rivals pre-bookings that would be released
         * @param notice what has happened to the booking meanwhile, null if nothing
         */
        static native TemplateInstance form(
                Draft draft,
                List<HallOption> options,
                List<Option> layouts,
                FieldErrors errors,
                List<BookingView> rivals,
                Message<?> notice,
                List<HistoryLine> history);
    }

    private final Bookings bookings;
    private final PreBookings preBookings;
    private final AuditLog log;
    private final HuitongConfig huitong;
    private final Clock clock;

    @Inject
    BookingDesk(Bookings bookings, PreBookings preBookings, AuditLog log, HuitongConfig huitong, Clock clock) {
        this.bookings = bookings;
        this.preBookings = preBookings;
        this.log = log;
        this.huitong = huitong;
        this.clock = clock;
    }

    /** What is done with a form that can be read. */
    interface Deed {
        BookingView by(Wish wish, Terms terms);
    }

    /** Does it and leads back to the grid; shows the form again with 422 or 409 if it cannot be done. */
    Response answer(Draft draft, String done, Deed deed) {
        try {
            var errors = new FieldErrors();
            var wish = draft.form().read(this::instant, errors);
            Terms terms = draft.terms().read(this::instant, clock.instant(), errors);
            errors.orElseThrow();
            return grid(deed.by(wish.orElseThrow(), terms).times(), done);
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(show(draft, invalid.errors(), List.of(), null))
                    .build();
        } catch (Refused refused) {
            return refuse(draft, refused);
        }
    }

    Response refuse(Draft draft, Refused refused) {
        if (refused.status() != 409) {
            throw refused;
        }
        return Response.status(409).entity(refusal(draft, refused)).build();
    }

    private TemplateInstance refusal(Draft draft, Refused refused) {
        if (refused instanceof Rivals rivals) {
            return show(draft.seeing(rivals.bookings()), NO_ERRORS, rivals.bookings(), refused.reason());
        }
        if (refused.code().equals(Refusals.BOOKING_CHANGED)) {
            // Whoever came second sees the booking as it is now, and decides again.
            return show(draft.seen(booking(draft.self())), NO_ERRORS, List.of(), refused.reason());
        }
        String field = FIELDS.getOrDefault(refused.code(), "agenda");
        return show(draft, new FieldErrors().add(field, refused.code(), refused.reason()), List.of(), null);
    }

    /** @param rivals that sending the form again would release */
    TemplateInstance show(Draft draft, FieldErrors errors, List<BookingView> rivals, Message<?> notice) {
        var unread = new FieldErrors();
        Times times = draft.form().readTimes(this::instant, unread);
        Layout layout = draft.form().readLayout(unread);
        List<HallOption> options = unread.any()
                ? List.of()
                : HallOption.ranked(
                        bookings.halls(), layout, times, draft.forum().expected(), draft.self());
        List<HistoryLine> history =
                draft.booking() == null ? List.of() : log.historyOf("booking", Long.toString(draft.self()));
        boolean open =
                rivals.isEmpty() && draft.booking() != null && draft.booking().provisional();
        return Templates.form(
                draft, options, layouts(), errors, open ? preBookings.rivals(draft.self()) : rivals, notice, history);
    }

    private static List<Option> layouts() {
        return Arrays.stream(Layout.values())
                .map(layout -> new Option(layout.name(), Message.of(BookingMessages.class, m -> m.layout(layout))))
                .toList();
    }

    ForumView forum(String code) {
        return bookings.forums().stream()
                .filter(forum -> forum.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusals.unknownForum(code));
    }

    BookingView booking(long id) {
        return bookings.byId(id).orElseThrow(Refusals::gone);
    }

    private Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(huitong.zone()).toInstant();
    }

    /** Back to the grid of the day that the forum is on. */
    Response grid(Times times, String done) {
        LocalDate day = times.startsAt().atZone(huitong.zone()).toLocalDate();
        return Response.seeOther(URI.create("/admin/halls?day=" + day + "&done=" + done))
                .build();
    }
}
