package org.huitong.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.huitong.platform.WallClock;
import org.jboss.logging.Logger;

/**
 * Lets offers go that have ended, so that the next of the waiting list is asked. Each in a transaction of its own: letting
 * one go locks a registration and then its pool, and the order of locks holds within one registration only. What another
 * instance, or the guest, is at is passed over.
 */
@ApplicationScoped
class OfferWork {
    private static final Logger LOG = Logger.getLogger(OfferWork.class);
    private static final int AT_ONCE = 100;

    private final Offers offers;
    private final Clock wallClock;

    @Inject
    OfferWork(Offers offers, @WallClock Clock wallClock) {
        this.offers = offers;
        this.wallClock = wallClock;
    }

    /** Goes once through all that have ended by now. */
    @Scheduled(
            every = "${huitong.registration.offers-every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        long after = 0;
        List<Place.Lapsed> some;
        do {
            long last = after;
            some = QuarkusTransaction.requiringNew().call(() -> Place.lapsed(last, wallClock.instant(), AT_ONCE));
            for (Place.Lapsed one : some) {
                after = one.place();
                lapse(one);
            }
        } while (!some.isEmpty());
    }

    private void lapse(Place.Lapsed one) {
        try {
            QuarkusTransaction.requiringNew().run(() -> Registration.lockIfFree(one.registration())
                    .ifPresent(registration -> offers.lapse(registration, one.place())));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Offer of place %d has ended and is left as it is for now", one.place());
        }
    }
}
