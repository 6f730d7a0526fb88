package org.huitong.kit;

import jakarta.enterprise.inject.Vetoed;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;

/**
 * Holds whoever has read a checklist in order to decide until a second one has read it too. Without the lock the two always
 * meet here, so that the control shows its fault in every run; with it nobody else comes, and the wait just ends.
 */
@Vetoed
class MeetingChecklists extends Checklists {
    private static final long PATIENCE_SECONDS = 3;

    private final CountDownLatch both = new CountDownLatch(2);
    private final boolean locks;

    MeetingChecklists(Editions editions, Actor actor, boolean locks) {
        super(editions, actor);
        this.locks = locks;
    }

    @Override
    Checklist locked(long id) {
        Checklist read = super.locked(id);
        read.items.forEach(item -> item.signatures.size());
        both.countDown();
        try {
            both.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return read;
    }

    @Override
    void lock(long id) {
        if (locks) {
            super.lock(id);
        }
    }
}
