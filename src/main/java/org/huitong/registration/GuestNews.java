package org.huitong.registration;

import java.util.List;
import java.util.Optional;
import org.huitong.platform.Message;

/**
 * Something new that a feature above this one has for a guest, shown at the head of {@code /my} until it is put away.
 */
public interface GuestNews {
    /** What is new for this guest; empty once it has been seen. Called inside the request that shows it. */
    Optional<News> newsFor(RegistrationView registration);

    /**
     * @param lines one thing each
     * @param more address of a page with all of it
     * @param dismissal address that is posted to when it has been seen
     * @param seen what has been seen, sent along under {@code seen}
     */
    record News(
            Message<?> title,
            List<Line> lines,
            String more,
            Message<?> moreLabel,
            String dismissal,
            Message<?> dismissLabel,
            String seen) {}

    /**
     * @param subject what it is about
     * @param before as it was, null where there was nothing; anything whose {@code toString} speaks the reader's language
     * @param after as it is, null where nothing is left; likewise
     */
    record Line(Object subject, Object what, Object before, Object after) {}
}
