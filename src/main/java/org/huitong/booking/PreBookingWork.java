package org.huitong.booking;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Lets pre-bookings go whose time is over, each in a transaction of its own. Until it comes they are passed over. */
@ApplicationScoped
class PreBookingWork {
    private static final Logger LOG = Logger.getLogger(PreBookingWork.class);

    private final PreBookings preBookings;

    @Inject
    PreBookingWork(PreBookings preBookings) {
        this.preBookings = preBookings;
    }

    @Scheduled(every = "${huitong.booking.lapse-every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        for (long id : preBookings.lapsed()) {
            try {
                preBookings.lapse(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Pre-booking %d is over and is left as it is for now", id);
            }
        }
    }
}
