package org.huitong.program;

import org.huitong.platform.Refused;

/** Of several forums that were to be moved together, this one cannot be; so none of them is. */
public class NotShifted extends Refused {
    private final String forum;

    /**
     * @param forum its code
     * @param why the refusal whose status, code and reason it bears
     */
    NotShifted(String forum, Refused why) {
        super(why.status(), why.code(), why.reason());
        this.forum = forum;
    }

    /** The forum's code. */
    public String forum() {
        return forum;
    }
}
