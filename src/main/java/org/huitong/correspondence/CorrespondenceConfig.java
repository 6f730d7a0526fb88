package org.huitong.correspondence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of what is written to guests. */
@ConfigMapping(prefix = "huitong.correspondence")
public interface CorrespondenceConfig {
    /**
     * How much longer than the time to take it back the messages of a decision about many wait: that time begins when the last
     * one is decided, and twenty thousand take some minutes.
     */
    @WithDefault("PT5M")
    Duration bulkGrace();

    /** For so long after a reviewer has asked for a change nobody is reminded of it. */
    @WithDefault("PT24H")
    Duration remindOfChangesAfter();

    /** So long before an offered place lapses whoever has not answered is reminded; half a day, so that it can be by day. */
    @WithDefault("PT12H")
    Duration remindOfOffersBefore();

    /** From what hour on people are reminded by themselves, in the conference's zone: nobody is woken up. */
    @WithDefault("8")
    int remindFrom();

    /** Until what hour. */
    @WithDefault("21")
    int remindUntil();

    /** The longest list that one can write to at once, so that nobody writes to a hundred thousand by mistake. */
    @WithDefault("20000")
    int campaignMost();
}
