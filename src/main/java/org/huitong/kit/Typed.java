package org.huitong.kit;

import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/**
 * A reason as it was typed.
 *
 * @param text without needless space; null where nothing was typed
 */
record Typed(String text) {
    private static final int MOST = 200;

    static Typed of(String raw) {
        String tidy = Texts.tidy(raw);
        return new Typed(tidy.isEmpty() ? null : tidy);
    }

    boolean missing() {
        return text == null;
    }

    boolean tooLong() {
        return text != null && (Texts.length(text) > MOST || Texts.hidden(text));
    }

    /** Whether it can stand where one is needed. */
    boolean good() {
        return !missing() && !tooLong();
    }

    Message<?> problem() {
        return Message.of(
                KitRefusalMessages.class,
                missing() ? KitRefusalMessages::reasonMissing : KitRefusalMessages::reasonTooLong);
    }
}
