package org.huitong.correspondence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text can leave open; the list is in {@code docs/operations.md}. */
enum Placeholder {
    NAME,
    REFERENCE,
    CATEGORY,
    CONFERENCE,
    /** Names of the forums with a place, one after another. */
    FORUMS,
    /** The places with time and status, one to a line. */
    PLACES,
    /** The guest's personal link. */
    LINK,
    /** Where and when guests report. */
    RECEPTION,
    /** What the reviewer has told the guest. */
    REASON,
    /** The forum that the occasion is about, with its time. */
    FORUM,
    /** Until when an offered place can be accepted. */
    DEADLINE,
    /** The guest's personal link, which opens the page at the offered place. */
    OFFER;

    /** What is always known. */
    static final Set<Placeholder> USUAL =
            Set.copyOf(EnumSet.of(NAME, REFERENCE, CATEGORY, CONFERENCE, FORUMS, PLACES, LINK, RECEPTION));

    /** Anything in braces on one line. */
    static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\n]*)}");

    /** As it stands in a text: {@code {name}}. */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    static Optional<Placeholder> of(String word) {
        return Arrays.stream(values())
                .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
