package org.huitong.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.huitong.platform.LocalText;

/** Finds what is different between two states of the programme, forum by forum, in words that people use. */
final class Difference {
    private final ZoneId zone;
    /** By how much the whole forum has moved; nothing if it has not, or has become longer or shorter. */
    private Duration shift = Duration.ZERO;

    private final List<Change> changes = new ArrayList<>();

    private Difference(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * In the order of the later state; what is gone comes last.
     *
     * @param zone decides whether a move stays within its day
     */
    static List<ForumDifference> between(List<PlannedForum> before, List<PlannedForum> after, ZoneId zone) {
        Map<String, PlannedForum> old = new LinkedHashMap<>();
        before.forEach(forum -> old.put(forum.code(), forum));
        var differences = new ArrayList<ForumDifference>();
        for (PlannedForum forum : after) {
            PlannedForum was = old.remove(forum.code());
            if (was == null) {
                differences.add(of(forum, ForumDifference.Kind.ADDED, List.of()));
            } else if (!was.sameAs(forum)) {
                differences.add(of(forum, ForumDifference.Kind.CHANGED, new Difference(zone).forum(was, forum)));
            }
        }
        old.values().forEach(gone -> differences.add(of(gone, ForumDifference.Kind.REMOVED, List.of())));
        return List.copyOf(differences);
    }

    private static ForumDifference of(PlannedForum forum, ForumDifference.Kind kind, List<Change> changes) {
        return new ForumDifference(forum.code(), forum.name(), kind, changes);
    }

    private List<Change> forum(PlannedForum before, PlannedForum after) {
        Duration moved = Duration.between(before.start(), after.start());
        if (moved.equals(Duration.between(before.end(), after.end()))) {
            shift = moved;
        }
        times(Change.What.TIME, null, before.start(), before.end(), after.start(), after.end());
        value(Change.What.HALL, null, new Halls(before.halls()), new Halls(after.halls()));
        text(Change.What.NAME, null, before.name(), after.name());
        text(Change.What.THEME, null, before.theme(), after.theme());
        value(Change.What.KIND, null, new Kinds.Forum(before.kind()), new Kinds.Forum(after.kind()));
        value(
                Change.What.REGISTRATION,
                null,
                new Kinds.Registration(before.registrable()),
                new Kinds.Registration(after.registrable()));
        text(Change.What.DESCRIPTION, null, before.description(), after.description());
        organisations(before.organisations(), after.organisations());
        items(before.items(), after.items());
        return List.copyOf(changes);
    }

    private void organisations(List<PlannedBody> before, List<PlannedBody> after) {
        before.stream()
                .filter(body -> !after.contains(body))
                .forEach(body -> add(Change.What.ORGANISATION_REMOVED, null, body.name(), null));
        after.stream()
                .filter(body -> !before.contains(body))
                .forEach(body -> add(Change.What.ORGANISATION_ADDED, null, null, body.name()));
        if (!before.equals(after) && sameMembers(before, after)) {
            add(Change.What.ORGANISATION_ORDER, null, null, null);
        }
    }

    private void items(List<PlannedItem> before, List<PlannedItem> after) {
        Map<PlannedItem, PlannedItem> pairs = ItemPairs.of(before, after);
        before.stream()
                .filter(item -> !pairs.containsValue(item))
                .forEach(item -> add(Change.What.ITEM_REMOVED, item.title(), span(item), null));
        for (PlannedItem item : after) {
            PlannedItem was = pairs.get(item);
            if (was == null) {
                add(Change.What.ITEM_ADDED, item.title(), null, span(item));
            } else {
                item(was, item);
            }
        }
    }

    private void item(PlannedItem before, PlannedItem after) {
        boolean along = before.start().plus(shift).equals(after.start())
                && before.end().plus(shift).equals(after.end());
        if (!along) { // what has moved with its forum is not told once more
            times(Change.What.ITEM_TIME, after.title(), before.start(), before.end(), after.start(), after.end());
        }
        text(Change.What.ITEM_TITLE, null, before.title(), after.title());
        value(Change.What.ITEM_KIND, after.title(), new Kinds.Item(before.kind()), new Kinds.Item(after.kind()));
        speakers(after.title(), before.speakers(), after.speakers());
    }

    /** Someone is the same person by name; another role or title is a change. */
    private void speakers(LocalText item, List<PlannedSpeaker> before, List<PlannedSpeaker> after) {
        Map<String, PlannedSpeaker> old = new LinkedHashMap<>();
        before.forEach(speaker -> old.putIfAbsent(speaker.name(), speaker));
        Map<String, PlannedSpeaker> now = new LinkedHashMap<>();
        after.forEach(speaker -> now.putIfAbsent(speaker.name(), speaker));
        old.values().stream()
                .filter(speaker -> !now.containsKey(speaker.name()))
                .forEach(speaker -> add(Change.What.SPEAKER_REMOVED, item, speaker, null));
        for (PlannedSpeaker speaker : now.values()) {
            PlannedSpeaker was = old.get(speaker.name());
            if (was == null) {
                add(Change.What.SPEAKER_ADDED, item, null, speaker);
            } else if (!was.equals(speaker)) {
                add(Change.What.SPEAKER_CHANGED, item, new Kinds.Appearance(was), new Kinds.Appearance(speaker));
            }
        }
        if (!before.equals(after) && sameMembers(before, after)) {
            add(Change.What.SPEAKER_ORDER, item, null, null);
        }
    }

    private void times(Change.What what, Object subject, Instant start, Instant end, Instant newStart, Instant newEnd) {
        if (!start.equals(newStart) || !end.equals(newEnd)) {
            changes.add(Times.moved(what, subject, new Instant[] {start, end}, new Instant[] {newStart, newEnd}, zone));
        }
    }

    private static Times span(PlannedItem item) {
        return new Times(item.start(), item.end(), true);
    }

    /** Language by language, since a text may have been mended in one only. */
    private void text(Change.What what, Object subject, LocalText before, LocalText after) {
        Map<String, String> was = before == null ? Map.of() : before.byLanguage();
        Map<String, String> is = after == null ? Map.of() : after.byLanguage();
        var languages = new TreeSet<String>(was.keySet());
        languages.addAll(is.keySet());
        for (String language : languages.descendingSet()) {
            if (!Objects.equals(was.get(language), is.get(language))) {
                changes.add(new Change(what, subject, language, was.get(language), is.get(language)));
            }
        }
    }

    private void value(Change.What what, Object subject, Object before, Object after) {
        if (!before.equals(after)) {
            add(what, subject, before, after);
        }
    }

    private void add(Change.What what, Object subject, Object before, Object after) {
        changes.add(Change.of(what, subject, before, after));
    }

    private static boolean sameMembers(List<?> before, List<?> after) {
        return before.size() == after.size() && before.containsAll(after) && after.containsAll(before);
    }
}
