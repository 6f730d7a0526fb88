package org.huitong.kit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huitong.booking.BookingCancelled;
import org.huitong.booking.BookingChanged;
import org.huitong.booking.Bookings;
import org.huitong.booking.ExpectedAttendance;
import org.huitong.booking.HallBooked;
import org.huitong.booking.Wish;
import org.huitong.edition.Editions;
import org.huitong.program.Forum;
import org.huitong.program.Forums;
import org.huitong.venue.Hall;
import org.huitong.venue.Venues;
import org.jboss.logging.Logger;

/** Gives every hall its checklist in the transaction that books it, and lets it follow the booking. */
@ApplicationScoped
class BookedHalls {
    private static final Logger LOG = Logger.getLogger(BookedHalls.class);

    private final Editions editions;
    private final Bookings bookings;
    private final Forums forums;
    private final Venues venues;
    private final ExpectedAttendance attendance;
    private final KitTemplates templates;
    private final Clock clock;

    @Inject
    BookedHalls(
            Editions editions,
            Bookings bookings,
            Forums forums,
            Venues venues,
            ExpectedAttendance attendance,
            KitTemplates templates,
            Clock clock) {
        this.editions = editions;
        this.bookings = bookings;
        this.forums = forums;
        this.venues = venues;
        this.attendance = attendance;
        this.templates = templates;
        this.clock = clock;
    }

    @Transactional
    void booked(@Observes HallBooked event) {
        list(event.id(), event.forum(), event.after());
    }

    @Transactional
    void changed(@Observes BookingChanged event) {
        Checklist checklist =
                Checklist.ofBooking(event.id()).map(Checklist::locked).orElse(null);
        if (checklist == null) {
            list(event.id(), event.forum(), event.after());
            return;
        }
        Hall hall = venues.hall(event.after().hall()).orElseThrow();
        boolean moved = checklist.rebook(hall, event.after(), attendance.of(event.forum()));
        KitItem.of(List.of(checklist)).forEach(item -> item.rebook(moved));
    }

    @Transactional
    void cancelled(@Observes BookingCancelled event) {
        Checklist.ofBooking(event.id()).map(Checklist::locked).ifPresent(checklist -> checklist.close(clock.instant()));
    }

    /**
     * What was booked before there were checklists gets them at the next start. Where several instances start at once, the
     * key lets one of them through.
     */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (!editions.anyOpen()) {
            return;
        }
        for (Bookings.Standing standing : missing()) {
            try {
                QuarkusTransaction.requiringNew().run(() -> list(standing.id(), standing.forum(), standing.wish()));
            } catch (PersistenceException e) {
                LOG.debugf(e, "another instance has listed booking %d", standing.id());
            }
        }
    }

    private List<Bookings.Standing> missing() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Set<Long> known = new HashSet<>(Checklist.bookings());
            return bookings.standing().stream()
                    .filter(standing -> !known.contains(standing.id()))
                    .toList();
        });
    }

    private void list(long booking, String code, Wish wish) {
        Forum forum = forums.byCode(code).orElseThrow();
        Hall hall = venues.hall(wish.hall()).orElseThrow();
        KitTemplate template = templates.of(forum.kind);
        List<KitRequest> granted = KitRequest.grantedWithoutPlace(forum);
        var checklist = new Checklist(booking, forum, hall, wish, attendance.of(code));
        checklist.revision = template.revision;
        checklist.persist();
        template.items.forEach(item -> checklist.add(item).persist());
        granted.forEach(request -> request.addTo(checklist).persist());
        checklist.flush();
    }
}
