package org.huitong.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.edition.Editions;
import org.huitong.platform.Message;
import org.huitong.program.Forum;
import org.huitong.program.ForumHalls;
import org.huitong.program.ForumUse;
import org.huitong.program.Span;

/** Tells the programme where its forums are, and keeps a forum in it while it has a hall. */
@ApplicationScoped
class ForumBookings implements ForumUse, ForumHalls {
    private final Editions editions;
    private final Clock clock;

    @Inject
    ForumBookings(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public Optional<Message<?>> of(Forum forum) {
        int bookings = Booking.of(forum).size();
        return bookings == 0
                ? Optional.empty()
                : Optional.of(Message.of(BookingMessages.class, m -> m.ofForum(bookings)));
    }

    @Override
    public Map<String, List<Kept>> byForum() {
        Instant now = clock.instant();
        return Booking.inOrder(editions.current()).stream()
                .filter(booking -> booking.stands(now))
                .collect(groupingBy(
                        booking -> booking.forum.code,
                        mapping(
                                booking -> new Kept(
                                        booking.hall.name,
                                        booking.firm(),
                                        new Span(booking.times.startsAt(), booking.times.endsAt())),
                                toList())));
    }
}
