package org.huitong.invitation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a text of the letter can leave open. */
enum Placeholder {
    NAME,
    SALUTATION,
    ORGANISATION,
    POSITION,
    NUMBER,
    CATEGORY,
    CONFERENCE,
    DAYS,
    CITY,
    THEME,
    /** The forums that are proposed, with their times, one to a line. */
    FORUMS,
    /** Where and when guests report. */
    RECEPTION,
    REPLY_BY,
    /** The personal link. */
    LINK;

    /** In a title nothing personal may stand: it becomes the subject of a message. */
    static final Set<Placeholder> IN_TITLE = EnumSet.of(CONFERENCE);

    static final Set<Placeholder> ALL = EnumSet.allOf(Placeholder.class);
    static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\n]*)}");

    /** As it stands in a text: {@code {reply_by}}. */
    String written() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    static Optional<Placeholder> of(String word) {
        return Arrays.stream(values())
                .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    static String written(Set<Placeholder> some) {
        return some.stream().map(Placeholder::written).collect(Collectors.joining(" "));
    }
}
