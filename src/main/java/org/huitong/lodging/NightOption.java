package org.huitong.lodging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huitong.platform.Message;
import org.huitong.platform.Option;

/** Nights as entries of a drop-down list. */
final class NightOption {
    private NightOption() {}

    static List<Option> of(Collection<LocalDate> nights) {
        return nights.stream()
                .map(night -> new Option(night.toString(), Message.of(StayMessages.class, m -> m.night(night))))
                .toList();
    }
}
