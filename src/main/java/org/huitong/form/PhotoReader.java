package org.huitong.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Looks at photos one at a time, since each is decoded in memory: whoever comes meanwhile waits for a while. */
@ApplicationScoped
public class PhotoReader {
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore turns = new Semaphore(1, true);

    /** As {@link PhotoFile#read}; says so where no turn comes in time. Not in a transaction: others wait here. */
    public PhotoFile.Result read(byte[] content, PhotoLimits limits) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new PhotoFile.Result(null, PhotoFile.busy());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        try {
            return PhotoFile.read(content, limits);
        } finally {
            turns.release();
        }
    }
}
