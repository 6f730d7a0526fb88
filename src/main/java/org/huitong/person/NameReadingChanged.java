package org.huitong.person;

import org.huitong.platform.DomainEvent;

/**
 * An organiser has said how characters are read in names.
 *
 * @param characters one, or a compound surname
 * @param before what was said until then; null for what the rules say
 * @param after the same from now on
 * @param people how many people's names are read anew
 */
public record NameReadingChanged(String place, String characters, String before, String after, int people)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "name-reading";
    }

    @Override
    public String subjectKey() {
        return characters;
    }
}
