package org.huitong.lodging;

import org.huitong.person.PersonMessages;
import org.huitong.person.Sex;
import org.huitong.platform.Message;

/** The word for a sex, or for not knowing it. */
final class SexLabel {
    private SexLabel() {}

    static Message<?> of(Sex sex) {
        return sex == null
                ? Message.of(LodgingMessages.class, LodgingMessages::sexUnknown)
                : Message.of(PersonMessages.class, sex::label);
    }
}
