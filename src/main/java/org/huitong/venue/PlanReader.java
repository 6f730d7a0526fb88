package org.huitong.venue;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.huitong.form.PhotoFile;
import org.huitong.form.PhotoLimits;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.SentForm.SentFile;

/** Looks at a file that is said to be a plan and draws it anew, one at a time: a picture is decoded in memory. */
@ApplicationScoped
class PlanReader {
    /** Smaller, nobody could read it. */
    private static final PhotoLimits LIMITS = new PhotoLimits(8000, 400, 240, null, null, null);

    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore turns = new Semaphore(1, true);

    /**
     * Not in a transaction: others wait here for their turn.
     *
     * @param file null if none was chosen
     * @throws org.huitong.platform.Invalid with what is wrong
     */
    PhotoFile.Photo read(SentFile file) throws IOException {
        var errors = new FieldErrors();
        PhotoFile.Photo picture = file == null ? null : drawn(file, errors);
        if (file == null) {
            wrong(errors, "MISSING");
        }
        errors.orElseThrow();
        return picture;
    }

    private PhotoFile.Photo drawn(SentFile file, FieldErrors errors) throws IOException {
        if (PhotoFile.tooLarge(file.bytes(), LIMITS).isPresent()) {
            wrong(errors, "TOO_LARGE");
            return null;
        }
        byte[] content = file.read();
        PhotoFile.Result result = inTurn(content);
        if (result.wrong() != null) {
            wrong(errors, result.wrong().code());
        }
        return result.photo();
    }

    private PhotoFile.Result inTurn(byte[] content) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new PhotoFile.Result(null, PhotoFile.busy());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        try {
            return PhotoFile.read(content, LIMITS);
        } finally {
            turns.release();
        }
    }

    private static void wrong(FieldErrors errors, String code) {
        Draft.wrong(errors, "plan", code, m -> m.planWrong(code, LIMITS.megabytes(), LIMITS.smallest()));
    }
}
