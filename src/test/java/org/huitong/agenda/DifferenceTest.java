package org.huitong.agenda;

import static org.huitong.agenda.Plans.at;
import static org.huitong.agenda.Plans.forum;
import static org.huitong.agenda.Plans.hall;
import static org.huitong.agenda.Plans.item;
import static org.huitong.agenda.Plans.named;
import static org.huitong.agenda.Plans.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.huitong.platform.LocalText;
import org.junit.jupiter.api.Test;

/** What readers are told is different between two states of the programme. */
class DifferenceTest {
    private static final List<PlannedHall> H1 = List.of(hall("H1"));

    @Test
    void nothingIsToldOfWhatIsTheSame() {
        PlannedForum forum = forum("05", "19T09:00", "19T11:45", H1, item(1, "演讲", "19T09:00", "19T09:30"));
        assertEquals(List.of(), between(forum.since(3, at("01T00:00")), forum));
    }

    @Test
    void newAndCancelledForumsAreNamed() {
        PlannedForum first = forum("01", "18T14:00", "18T17:00", H1);
        PlannedForum second = forum("02", "18T14:00", "18T17:00", H1);
        assertEquals(
                List.of(
                        new ForumDifference("02", second.name(), ForumDifference.Kind.ADDED, List.of()),
                        new ForumDifference("01", first.name(), ForumDifference.Kind.REMOVED, List.of())),
                Difference.between(List.of(first), List.of(second), Plans.ZONE));
    }

    @Test
    void moveWithinTheDayIsToldByTheHour() {
        PlannedForum before = forum("05", "19T08:30", "19T11:30", H1);
        PlannedForum after = forum("05", "19T09:00", "19T12:00", H1);
        Change change = only(before, after);
        assertEquals(Change.What.TIME, change.what());
        assertEquals("08:30–11:30", change.before().toString());
        assertEquals("09:00–12:00", change.after().toString());
    }

    @Test
    void whatMovesWithItsForumIsToldOnce() {
        Duration later = Duration.ofMinutes(30);
        PlannedForum before = forum("05", "19T08:30", "19T11:30", H1, item(1, "演讲", "19T08:30", "19T09:00"));
        assertEquals(Change.What.TIME, only(before, before.later(later)).what());
        PlannedForum andLonger = forum("05", "19T09:00", "19T12:00", H1, item(1, "演讲", "19T09:00", "19T09:45"));
        assertEquals(
                List.of(Change.What.TIME, Change.What.ITEM_TIME),
                changes(before, andLonger).stream().map(Change::what).toList());
    }

    @Test
    void moveToAnotherDayNamesBoth() {
        Change change = only(forum("05", "18T09:00", "18T11:30", H1), forum("05", "19T09:00", "19T11:30", H1));
        assertEquals(new Times(at("18T09:00"), at("18T11:30"), true), change.before());
        assertEquals(new Times(at("19T09:00"), at("19T11:30"), true), change.after());
    }

    @Test
    void anotherHallIsToldOnce() {
        List<PlannedHall> two = List.of(hall("H1"), hall("H2"));
        assertEquals(
                Change.of(Change.What.HALL, null, new Halls(H1), new Halls(two)),
                only(forum("05", "19T09:00", "19T11:30", H1), forum("05", "19T09:00", "19T11:30", two)));
    }

    @Test
    void wordsAreToldInTheLanguageInWhichTheyChanged() {
        PlannedForum before = forum("05", "19T09:00", "19T11:30", H1);
        PlannedForum after = named(before, LocalText.of("论坛05", "Forum Five"), LocalText.of("新说明", "Anew"));
        assertEquals(
                List.of(
                        new Change(Change.What.NAME, null, "en", "Forum 05", "Forum Five"),
                        new Change(Change.What.DESCRIPTION, null, "zh", "说明", "新说明"),
                        new Change(Change.What.DESCRIPTION, null, "en", "About", "Anew")),
                changes(before, after));
    }

    @Test
    void itemsAreAddedMovedRewordedAndTakenOut() {
        PlannedForum before = forum(
                "05",
                "19T09:00",
                "19T11:30",
                H1,
                item(1, "致辞", "19T09:00", "19T09:10"),
                item(2, "演讲", "19T09:10", "19T09:40"),
                item(3, "圆桌", "19T09:40", "19T10:40"));
        PlannedForum after = forum(
                "05",
                "19T09:00",
                "19T11:30",
                H1,
                item(2, "主旨演讲", "19T09:20", "19T09:50"),
                item(3, "圆桌", "19T09:40", "19T10:40"),
                item(4, "发布", "19T10:40", "19T11:00"));
        LocalText keynote = LocalText.of("主旨演讲", "主旨演讲 (en)");
        assertEquals(
                List.of(
                        Change.of(
                                Change.What.ITEM_REMOVED,
                                LocalText.of("致辞", "致辞 (en)"),
                                new Times(at("19T09:00"), at("19T09:10"), true),
                                null),
                        Change.of(
                                Change.What.ITEM_TIME,
                                keynote,
                                new Times(at("19T09:10"), at("19T09:40"), false),
                                new Times(at("19T09:20"), at("19T09:50"), false)),
                        new Change(Change.What.ITEM_TITLE, null, "zh", "演讲", "主旨演讲"),
                        new Change(Change.What.ITEM_TITLE, null, "en", "演讲 (en)", "主旨演讲 (en)"),
                        Change.of(
                                Change.What.ITEM_ADDED,
                                LocalText.of("发布", "发布 (en)"),
                                null,
                                new Times(at("19T10:40"), at("19T11:00"), true))),
                changes(before, after));
    }

    @Test
    void agendaThatWasBroughtInAnewIsNotToldAsNew() {
        PlannedForum before = forum(
                "05",
                "19T09:00",
                "19T11:30",
                H1,
                item(1, "致辞", "19T09:00", "19T09:10"),
                item(2, "演讲", "19T09:10", "19T09:40"));
        PlannedForum after = forum(
                "05",
                "19T09:00",
                "19T11:30",
                H1,
                item(11, "致辞", "19T09:00", "19T09:15"),
                item(12, "主旨演讲", "19T09:10", "19T09:40"));
        assertEquals(
                List.of(Change.What.ITEM_TIME, Change.What.ITEM_TITLE, Change.What.ITEM_TITLE),
                changes(before, after).stream().map(Change::what).toList());
    }

    @Test
    void speakersComeGoAndChange() {
        PlannedSpeaker dean = speaker("单雪", "院长");
        PlannedForum before = forum(
                "05",
                "19T09:00",
                "19T11:30",
                H1,
                item(1, "圆桌", "19T09:00", "19T10:00", speaker("王𬭚", "主任"), speaker("单雪", "教授")));
        PlannedForum after = forum(
                "05", "19T09:00", "19T11:30", H1, item(1, "圆桌", "19T09:00", "19T10:00", dean, speaker("覃朗", "记者")));
        LocalText panel = LocalText.of("圆桌", "圆桌 (en)");
        assertEquals(
                List.of(
                        Change.of(Change.What.SPEAKER_REMOVED, panel, speaker("王𬭚", "主任"), null),
                        Change.of(
                                Change.What.SPEAKER_CHANGED,
                                panel,
                                new Kinds.Appearance(speaker("单雪", "教授")),
                                new Kinds.Appearance(dean)),
                        Change.of(Change.What.SPEAKER_ADDED, panel, null, speaker("覃朗", "记者"))),
                changes(before, after));
    }

    @Test
    void anotherOrderOfTheSameSpeakersIsTold() {
        PlannedSpeaker a = speaker("甲", "");
        PlannedSpeaker b = speaker("乙", "");
        Change change = only(
                forum("05", "19T09:00", "19T11:30", H1, item(1, "圆桌", "19T09:00", "19T10:00", a, b)),
                forum("05", "19T09:00", "19T11:30", H1, item(1, "圆桌", "19T09:00", "19T10:00", b, a)));
        assertEquals(Change.What.SPEAKER_ORDER, change.what());
    }

    private static Change only(PlannedForum before, PlannedForum after) {
        List<Change> changes = changes(before, after);
        assertEquals(1, changes.size(), changes::toString);
        return changes.get(0);
    }

    private static List<Change> changes(PlannedForum before, PlannedForum after) {
        return between(before, after).get(0).changes();
    }

    private static List<ForumDifference> between(PlannedForum before, PlannedForum after) {
        return Difference.between(List.of(before), List.of(after), Plans.ZONE);
    }
}
