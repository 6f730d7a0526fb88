package org.huitong.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.huitong.booking.UsualTurnover;
import org.huitong.venue.Layout;

/** Invented programmes: small ones whose best solution is known, random ones, and large ones to be measured. */
final class Instances {
    private static final int HOUR = 60;
    private static final int QUARTER = 15;
    private static final int DAY = 24 * HOUR;

    static final Changeover CHANGEOVER = Changeover.of(UsualTurnover.get());
    private static final Span EVER = new Span(-DAY, Long.MAX_VALUE);

    private Instances() {}

    static Room room(String code, String venue, int theatre, String... equipment) {
        return new Room(code, venue, Map.of(Layout.THEATRE, theatre), Set.of(equipment), true, List.of(), List.of());
    }

    /** On day 0: an hour to set up, half an hour to tear down. */
    static Slot slot(int fromHour, int untilHour) {
        return slot(0, fromHour, untilHour);
    }

    static Slot slot(int day, int fromHour, int untilHour) {
        long start = (long) day * DAY + (long) fromHour * HOUR;
        long end = (long) day * DAY + (long) untilHour * HOUR;
        return new Slot(start - HOUR, start, end, end + HOUR / 2);
    }

    static Task task(String forum, int expected, Slot... slots) {
        return new Task(
                forum,
                expected,
                0,
                List.of(Layout.THEATRE),
                Set.of(),
                Set.of(),
                List.of(slots),
                null,
                List.of(),
                Map.of());
    }

    static Task needing(Task task, String... needs) {
        return new Task(
                task.forum(),
                task.expected(),
                0,
                task.layouts(),
                Set.of(needs),
                task.wishes(),
                task.slots(),
                task.present(),
                task.penciled(),
                task.metres());
    }

    static Task in(Task task, Layout... layouts) {
        return new Task(
                task.forum(),
                task.expected(),
                0,
                List.of(layouts),
                task.needs(),
                task.wishes(),
                task.slots(),
                task.present(),
                task.penciled(),
                task.metres());
    }

    static Task at(Task task, String room) {
        return task.booked(new Present(1, 0, room, task.layouts().get(0), task.given()));
    }

    static Task penciled(Task task, long booking, String room) {
        return task.penciled(
                List.of(new Present(booking, 0, room, task.layouts().get(0), task.given())));
    }

    static Occupied fixed(String room, String forum, Slot slot) {
        return new Occupied(room, forum, Layout.THEATRE, slot, null);
    }

    static Occupied penciled(String room, String forum, Slot slot, long booking) {
        return new Occupied(room, forum, Layout.THEATRE, slot, booking);
    }

    static Problem problem(List<Room> rooms, Task... tasks) {
        return problem(rooms, List.of(), tasks);
    }

    static Problem problem(List<Room> rooms, List<Occupied> fixed, Task... tasks) {
        return problem(rooms, fixed, List.of(tasks));
    }

    static Problem problem(List<Room> rooms, List<Occupied> fixed, List<Task> tasks) {
        return new Problem(0, EVER, CHANGEOVER, rooms, fixed, tasks, List.of());
    }

    /** Few rooms and crowded times, with everything that can stand in the way. */
    static Problem random(long seed) {
        var random = new Random(seed);
        List<Room> rooms = IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(i -> new Room(
                        "R" + i,
                        "V" + i % 2,
                        random.nextBoolean()
                                ? Map.of(Layout.THEATRE, 50 + random.nextInt(200), Layout.CLASSROOM, 40)
                                : Map.of(Layout.THEATRE, 50 + random.nextInt(200)),
                        random.nextBoolean() ? Set.of("booth") : Set.of(),
                        random.nextBoolean(),
                        random.nextBoolean() ? List.of(new Span(0, 7 * HOUR), new Span(20 * HOUR, DAY)) : List.of(),
                        random.nextInt(3) == 0 ? List.of(new Span(12 * HOUR, 14 * HOUR)) : List.of()))
                .toList();
        List<Occupied> fixed = new ArrayList<>();
        for (Room room : rooms) {
            if (random.nextInt(3) == 0) {
                fixed.add(fixed(room.code(), "F" + random.nextInt(2), slot(9, 11)));
            }
        }
        List<Slot> held = new ArrayList<>();
        fixed.stream().filter(o -> o.room().equals("R0")).map(Occupied::slot).forEach(held::add);
        Task[] tasks = IntStream.range(0, 4 + random.nextInt(6))
                .mapToObj(i -> {
                    int hour = 8 + random.nextInt(10);
                    Slot given = slot(hour, hour + 1 + random.nextInt(3));
                    return new Task(
                            "F" + i % 8,
                            random.nextInt(4) == 0 ? 0 : 20 + random.nextInt(180),
                            0,
                            random.nextBoolean() ? List.of(Layout.THEATRE) : List.of(Layout.CLASSROOM, Layout.THEATRE),
                            random.nextInt(3) == 0 ? Set.of("booth") : Set.of(),
                            random.nextInt(3) == 0 ? Set.of("booth") : Set.of(),
                            random.nextBoolean()
                                    ? List.of(given)
                                    : List.of(given, given.startingAt(14 * HOUR), given.startingAt(17 * HOUR)),
                            i >= 2 && i < 8 && random.nextInt(3) == 0 && free(held, given)
                                    ? new Present(i + 1, 0, rooms.get(0).code(), Layout.THEATRE, given)
                                    : null,
                            List.of(),
                            Map.of("V0", random.nextInt(5000)));
                })
                .toArray(Task[]::new);
        return problem(rooms, fixed, tasks);
    }

    /** Whether nobody has the first hall then; from now on somebody has. */
    private static boolean free(List<Slot> held, Slot slot) {
        boolean free = held.stream().noneMatch(other -> other.occupied().overlaps(slot.occupied()));
        if (free) {
            held.add(slot);
        }
        return free;
    }

    /**
     * A programme in blocks, as conferences have them: the same number of forums in each, and not many halls to spare.
     *
     * @param blocks three to a day, with a quarter of an hour between them: not enough to set a hall anew
     */
    static Problem programme(int blocks, int perBlock, int halls, long seed) {
        var random = new Random(seed);
        List<Room> rooms = IntStream.range(0, halls)
                .mapToObj(i -> new Room(
                        "R" + i,
                        i < halls / 4 ? "A" : "B",
                        Map.of(
                                Layout.THEATRE, 60 + i * 400 / halls,
                                Layout.CLASSROOM, 36 + i * 240 / halls),
                        i % 3 == 0 ? Set.of("booth", "streaming") : i % 3 == 1 ? Set.of("streaming") : Set.of(),
                        i != 1,
                        List.of(),
                        List.of()))
                .toList();
        List<Task> tasks = new ArrayList<>();
        for (int block = 0; block < blocks; block++) {
            Slot two = slot(block / 3, 8 + 4 * (block % 3), 10 + 4 * (block % 3));
            Slot given = new Slot(two.setUp(), two.start(), two.end(), two.tearDown() + QUARTER);
            for (int i = 0; i < perBlock; i++) {
                boolean classroom = random.nextInt(4) == 0;
                tasks.add(new Task(
                        block + "/" + i,
                        40 + random.nextInt(classroom ? 120 : 280),
                        0,
                        classroom ? List.of(Layout.CLASSROOM, Layout.THEATRE) : List.of(Layout.THEATRE),
                        random.nextInt(6) == 0 ? Set.of("booth") : Set.of(),
                        random.nextInt(3) == 0 ? Set.of("streaming") : Set.of(),
                        List.of(given),
                        null,
                        List.of(),
                        Map.of("A", 2000 + random.nextInt(6000), "B", 1000 + random.nextInt(6000))));
            }
        }
        return problem(rooms, List.of(), tasks);
    }
}
