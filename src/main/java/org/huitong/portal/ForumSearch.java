package org.huitong.portal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huitong.person.SearchText;
import org.huitong.platform.LocalText;

/**
 * What a visitor looks for among the forums: words in the name or theme in any language, simplified or traditional, and a
 * day.
 *
 * @param words as typed; every one of them has to be found
 * @param day null for every day
 */
record ForumSearch(String words, LocalDate day) {
    /** Chinese input methods type the ideographic space. */
    private static final String BLANKS = "[\\s\\u3000]+";

    /** A search from the address; a day that is none counts as not given. */
    static ForumSearch of(String words, String day) {
        return new ForumSearch(words == null ? "" : words.strip(), day(day).orElse(null));
    }

    /** The day in an address, if it is one. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public boolean any() {
        return !words.isEmpty() || day != null;
    }

    List<ForumCard> in(List<ForumCard> forums) {
        return forums.stream().filter(this::matches).toList();
    }

    private boolean matches(ForumCard forum) {
        if (day != null && !forum.on(day)) {
            return false;
        }
        String text = SearchText.of(Stream.of(forum.name(), forum.theme() == null ? forum.name() : forum.theme())
                .map(LocalText::byLanguage)
                .flatMap(byLanguage -> byLanguage.values().stream())
                .toArray(String[]::new));
        return Stream.of(words.split(BLANKS)).map(SearchText::fold).allMatch(text::contains);
    }
}
