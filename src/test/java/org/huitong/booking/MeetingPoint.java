package org.huitong.booking;

import jakarta.enterprise.inject.Vetoed;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds whoever has looked and not yet written until a second one has looked too. Without a lock the two always meet
 * here, so that a control shows its fault in every run; with the lock nobody else comes, and the wait just ends.
 */
@Vetoed
class MeetingPoint extends QuotaAttendance {
    private static final long PATIENCE_SECONDS = 3;

    private final CountDownLatch both = new CountDownLatch(2);

    MeetingPoint() {
        super(null);
    }

    /** Asked for after the look and before the write; the forums of a race expect nobody. */
    @Override
    public Map<String, Integer> byForum() {
        both.countDown();
        try {
            both.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Map.of();
    }
}
