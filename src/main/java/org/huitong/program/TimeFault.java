package org.huitong.program;

import java.util.function.Function;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/**
 * What is wrong with a time.
 *
 * @param field {@code start} or {@code end}
 */
record TimeFault(String field, String code, Message<?> message) {
    static TimeFault of(String field, String code, Function<ProgrammeMessages, String> wording) {
        return new TimeFault(field, code, Message.of(ProgrammeMessages.class, wording));
    }

    void into(FieldErrors errors) {
        errors.add(field, code, message);
    }
}
