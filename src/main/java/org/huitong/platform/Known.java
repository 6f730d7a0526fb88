package org.huitong.platform;

import java.util.Arrays;
import java.util.Optional;

/** What comes in as a name, in a form or an address, and stands for one of a few known things. */
public final class Known {
    private Known() {}

    /** The constant of that name, whatever space is around it; empty for anything else, null included. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        String tidy = Texts.tidy(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(tidy))
                .findFirst();
    }
}
