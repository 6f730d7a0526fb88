package org.huitong.assistant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.huitong.program.Conflict.Level;
import org.huitong.program.Duties.Duty;
import org.huitong.program.Engagement.Kind;
import org.huitong.program.Span;
import org.junit.jupiter.api.Test;

/** Which changes of time bring people into two places. */
class MeetingsTest {
    private static final Slot MORNING = Instances.slot(9, 11);
    private static final Slot AFTERNOON = Instances.slot(14, 16);
    private static final Slot EVENING = Instances.slot(19, 21);
    private static final Set<String> NAMED = Set.of("a", "b");

    /** The whole of a forum's time. */
    private static Duty duty(long person, long item, String forum, Kind kind, Slot slot) {
        return new Duty(person, item, forum, kind, new Span(Slot.instant(slot.start()), Slot.instant(slot.end())));
    }

    private static Task task(String forum, Slot... slots) {
        return Instances.task(forum, 50, slots);
    }

    private static List<Meeting> of(List<Task> tasks, Duty... duties) {
        return Meetings.of(List.of(duties), tasks, NAMED);
    }

    @Test
    void whoMovesMeetsWhoStays() {
        Duty speaks = duty(1, 11, "a", Kind.SPEAKING, MORNING);
        Duty chairs = duty(1, 12, "b", Kind.CHAIRING, AFTERNOON);
        assertEquals(
                List.of(new Meeting(Level.BLOCK, "a", AFTERNOON.start(), "b", null, 1)),
                of(List.of(task("a", MORNING, AFTERNOON, EVENING), task("b", AFTERNOON)), speaks, chairs));
        assertEquals(List.of(), of(List.of(task("a", MORNING), task("b", AFTERNOON)), speaks, chairs));
        Duty another = duty(2, 12, "b", Kind.CHAIRING, AFTERNOON);
        assertEquals(List.of(), of(List.of(task("a", MORNING, AFTERNOON)), speaks, another), "not the same person");
    }

    @Test
    void twoThatMoveMeetWhereverBothAre() {
        List<Task> tasks = List.of(task("a", MORNING, AFTERNOON), task("b", AFTERNOON, MORNING));
        assertEquals(
                Set.of(
                        new Meeting(Level.BLOCK, "a", MORNING.start(), "b", MORNING.start(), 2),
                        new Meeting(Level.BLOCK, "a", AFTERNOON.start(), "b", AFTERNOON.start(), 2)),
                Set.copyOf(of(
                        tasks,
                        duty(1, 12, "b", Kind.SPEAKING, AFTERNOON),
                        duty(1, 11, "a", Kind.SPEAKING, MORNING),
                        duty(2, 11, "a", Kind.SPEAKING, MORNING),
                        duty(2, 12, "b", Kind.SPEAKING, AFTERNOON))));
    }

    @Test
    void whatCanStillBeChangedIsOnlyToldAndAStrangersForumIsNotNamed() {
        List<Task> tasks = List.of(task("a", MORNING, AFTERNOON));
        Duty speaks = duty(1, 11, "a", Kind.SPEAKING, MORNING);
        assertEquals(
                List.of(new Meeting(Level.WARN, "a", AFTERNOON.start(), "b", null, 1)),
                of(tasks, speaks, duty(1, 0, "b", Kind.ATTENDING, AFTERNOON)));
        assertEquals(
                List.of(new Meeting(Level.WARN, "a", AFTERNOON.start(), null, null, 1)),
                of(tasks, speaks, duty(1, 0, null, Kind.SHIFT, AFTERNOON)));
        assertEquals(
                List.of(new Meeting(Level.BLOCK, "a", AFTERNOON.start(), null, null, 1)),
                of(tasks, speaks, duty(1, 13, "z", Kind.SPEAKING, AFTERNOON)));
        assertEquals(List.of(), of(tasks, speaks, duty(1, 0, "a", Kind.ATTENDING, MORNING)), "its own forum");
    }

    /** What was let pass for a reason would be refused elsewhere, where nobody has given one. */
    @Test
    void aForumWithItsOwnConflictStaysWhenItIs() {
        assertEquals(
                List.of(new Meeting(Level.BLOCK, "a", AFTERNOON.start(), "a", null, 1)),
                of(
                        List.of(task("a", MORNING, AFTERNOON)),
                        duty(1, 11, "a", Kind.SPEAKING, MORNING),
                        duty(1, 12, "a", Kind.CHAIRING, MORNING)));
    }
}
