package org.huitong.program;

import org.huitong.platform.LocalText;

/**
 * Something a person does at a time.
 *
 * @param person the person's key
 * @param forum code of the forum it belongs to; null if it belongs to none
 * @param what its name: the forum, the slot, the post
 */
public record Engagement(long person, Kind kind, String forum, LocalText what, Span time) {
    /** What somebody can be busy with. */
    public enum Kind {
        SPEAKING,
        CHAIRING,
        /** Has chosen the forum. */
        ATTENDING,
        /** On a volunteer's shift. */
        SHIFT;

        /** Two of these at once cannot be; what people chose or were assigned to can still be changed. */
        boolean onStage() {
            return this == SPEAKING || this == CHAIRING;
        }
    }
}
