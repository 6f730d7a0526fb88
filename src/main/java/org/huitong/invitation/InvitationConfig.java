package org.huitong.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Settings of invitations. */
@ConfigMapping(prefix = "huitong.invitation")
public interface InvitationConfig {
    /** How many days before the end of the time to reply those who have not answered are reminded by themselves. */
    @WithDefault("7,3,1")
    List<Integer> remindDaysBefore();

    /** From what hour on they are reminded by themselves, in the conference's zone: nobody is woken up. */
    @WithDefault("9")
    int remindFrom();

    /** Until what hour. */
    @WithDefault("20")
    int remindUntil();

    /** How long an answer stays possible that an organiser has allowed after its time. */
    @WithDefault("P3D")
    Duration lateReply();

    /** How long a letter or reminder that cannot be sent is tried; later it would only confuse. */
    @WithDefault("P3D")
    Duration messageLife();

    /** The most lines a list of invitations or replies may hold. */
    @WithDefault("2000")
    int rows();

    /** How long a list that was looked at and not taken over is kept. */
    @WithDefault("P7D")
    Duration listKept();

    /** The most letters that one file holds; for more, one narrows the list. */
    @WithDefault("500")
    int lettersAtOnce();
}
