package org.huitong.portal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.person.SearchText;
import org.huitong.platform.LocalText;

/**
 * What a visitor looks for in the agenda: words in the names of forums and halls, in titles of items and in names of
 * speakers, in any language, simplified or traditional, names also by their reading.
 *
 * @param words as typed; every one of them has to be found in a forum and one of its items
 */
record AgendaSearch(String words) {
    /** Chinese input methods type the ideographic space. */
    private static final String BLANKS = "[\\s\\u3000]+";

    static AgendaSearch of(String words) {
        return new AgendaSearch(words == null ? "" : words.strip());
    }

    public boolean any() {
        return !words.isEmpty();
    }

    /** Forums that are meant themselves with all of their items, others with the items that are found. */
    List<ForumDetail> in(List<ForumDetail> forums) {
        if (!any()) {
            return forums;
        }
        List<String> wanted =
                Stream.of(words.split(BLANKS)).map(SearchText::fold).toList();
        return forums.stream()
                .map(forum -> found(forum, wanted))
                .filter(Objects::nonNull)
                .toList();
    }

    private static ForumDetail found(ForumDetail forum, List<String> wanted) {
        String whole = text(forum);
        if (wanted.stream().allMatch(whole::contains)) {
            return forum;
        }
        List<SlotView> slots = forum.agenda().stream()
                .filter(slot -> {
                    String text = whole + "\n" + text(slot);
                    return wanted.stream().allMatch(text::contains);
                })
                .toList();
        return slots.isEmpty() ? null : new ForumDetail(forum.card(), forum.description(), slots);
    }

    private static String text(ForumDetail forum) {
        ForumCard card = forum.card();
        return folded(Stream.concat(
                Stream.of(card.name(), card.theme()),
                card.halls().stream().flatMap(hall -> Stream.of(hall.name(), hall.venue()))));
    }

    private static String text(SlotView slot) {
        return folded(Stream.of(slot.title()))
                + slot.speakers().stream()
                        .map(speaker -> "\n"
                                + SearchText.ofPerson(
                                        speaker.name(),
                                        Objects.requireNonNullElse(speaker.latinName(), ""),
                                        speaker.title() == null ? "" : folded(Stream.of(speaker.title()))))
                        .collect(Collectors.joining());
    }

    private static String folded(Stream<LocalText> texts) {
        return texts.filter(Objects::nonNull)
                .flatMap(text -> text.byLanguage().values().stream())
                .map(SearchText::fold)
                .collect(Collectors.joining("\n"));
    }
}
