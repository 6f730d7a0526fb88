package org.huitong.registration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of registration. */
@ConfigMapping(prefix = "huitong.registration")
public interface RegistrationConfig {
    /**
     * Whether identity numbers of the impossible region 000000 pass, so that invented people never carry the number of
     * a real one; unset: in a demonstration only.
     */
    Optional<Boolean> testRegion();

    /**
     * How many registrations one instance writes at the same time: half the connections, so that a rush leaves the others
     * to those who only read.
     */
    @WithDefault("12")
    int atOnce();

    /**
     * For so long the same form, sent again, is answered with the same personal link: for a double click, a second tab, an
     * answer that was lost on the way. Later the link is sent to the contacts on file only.
     */
    @WithDefault("PT10M")
    Duration sameAnswer();

    /** How long one waits for one's turn in a rush before being asked to try again. */
    @WithDefault("PT20S")
    Duration patience();

    /**
     * For how long a freed place is kept for whom it is offered to, before the next is asked: long enough to sleep on it.
     * Never beyond the beginning of the forum.
     */
    @WithDefault("PT24H")
    Duration offer();

    /** How long a decision about many can be taken back after it was carried out. */
    @WithDefault("PT10M")
    Duration bulkUndo();

    /**
     * How many photos may wait for their form at a time: anybody can send one, and so many take some 600 MB of the
     * database for two hours at most.
     */
    @WithDefault("2000")
    int waitingPhotos();
}
