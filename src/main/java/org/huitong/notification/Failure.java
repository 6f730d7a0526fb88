package org.huitong.notification;

import java.io.IOException;

/** Why a message has not left, in words of the program; what a server answered may hold the recipient and is not kept. */
public enum Failure {
    /** The other side could not be reached, or was busy: it has not taken the message. */
    NOT_TAKEN,
    /** Refused for good. */
    REJECTED,
    /** Cut off after it was handed over: whether it left is unknown. */
    UNCERTAIN,
    /** No known key opens it. */
    UNREADABLE;

    /** What a channel's exception says; one that no channel throws on purpose proves nothing. */
    static Failure of(Exception thrown) {
        if (thrown instanceof Channel.Rejected) {
            return REJECTED;
        }
        return thrown instanceof IOException && !(thrown instanceof Channel.Uncertain) ? NOT_TAKEN : UNCERTAIN;
    }

    /** Whether another attempt may be made without anybody being asked. */
    boolean triedAgain() {
        return this == NOT_TAKEN;
    }
}
