package org.huitong.program;

import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.When;

/**
 * Somebody who appears in a slot is busy at that time.
 *
 * @param item key of the slot
 * @param speaker who
 * @param slot what they would do here
 * @param what what they do there
 */
public record Conflict(
        Level level, long item, String speaker, LocalText slot, Engagement.Kind kind, LocalText what, Span time) {
    /** BLOCK is refused unless somebody says why it may be; WARN is only shown. */
    public enum Level {
        BLOCK,
        WARN
    }

    public boolean blocking() {
        return level == Level.BLOCK;
    }

    /** As a sentence. */
    public Message<?> message() {
        return Message.of(
                ProgrammeMessages.class,
                m -> m.conflict(speaker, slot, m.doing(kind), what, When.span(time.from(), time.until())));
    }
}
