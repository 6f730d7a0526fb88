package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.identity.Tally;
import org.huitong.platform.Message;

/** On the organiser's first page: how many forums still have no hall. */
@ApplicationScoped
class HallTally implements Tally {
    @Inject
    Bookings bookings;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Message<?> title() {
        return Message.of(BookingMessages.class, BookingMessages::title);
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.VENUE, Roles.REPORTING);
    }

    @Override
    public List<Count> counts() {
        return List.of(new Count(
                Message.of(BookingMessages.class, BookingMessages::withoutHall),
                bookings.countWithoutHall(),
                "/admin/halls",
                true));
    }
}
