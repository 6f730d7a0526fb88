package org.huitong.program;

import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Whoever changes something says which version was on the page; if it is another one by now, they look again. */
final class Seen {
    static final String CHANGED = "PROGRAMME_CHANGED";

    private Seen() {}

    /** @throws Refused 409 {@value #CHANGED} */
    static void require(int now, int seen) {
        if (now != seen) {
            throw Refused.conflict(CHANGED, Message.of(ProgrammeMessages.class, ProgrammeMessages::changedMeanwhile));
        }
    }
}
