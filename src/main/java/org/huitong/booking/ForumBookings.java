package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.huitong.platform.Message;
import org.huitong.program.Forum;
import org.huitong.program.ForumUse;

/** Keeps a forum in the programme while it has a hall. */
@ApplicationScoped
class ForumBookings implements ForumUse {
    @Override
    public Optional<Message<?>> of(Forum forum) {
        int bookings = Booking.of(forum).size();
        return bookings == 0
                ? Optional.empty()
                : Optional.of(Message.of(BookingMessages.class, m -> m.ofForum(bookings)));
    }
}
