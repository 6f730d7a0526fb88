package org.huitong.registration;

import java.util.Arrays;
import java.util.Optional;
import org.huitong.platform.Texts;

/** What a guardian is to a child. */
public enum GuardianRelation {
    PARENT,
    GRANDPARENT,
    OTHER;

    static Optional<GuardianRelation> of(String name) {
        String tidy = Texts.tidy(name);
        return Arrays.stream(values())
                .filter(relation -> relation.name().equals(tidy))
                .findFirst();
    }
}
