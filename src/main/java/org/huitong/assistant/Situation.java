package org.huitong.assistant;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The programme as it stands for whoever asks.
 *
 * @param problem every booking as it is, and each forum in the actor's scope once for each hall it has, or once without
 *     any; then with its pre-bookings
 */
record Situation(Problem problem, Names names) {
    /** The forum's task; its first booking's if it has several. */
    Optional<Task> task(String forum) {
        return problem.tasks().stream()
                .filter(task -> task.forum().equals(forum))
                .findFirst();
    }

    /** For ranking: everything but this one, which may be anywhere. */
    Problem without(Task task) {
        List<Task> others = problem.tasks().stream()
                .filter(other -> other != task && other.present() != null)
                .toList();
        return problem.with(problem.fixed().stream().filter(o -> !isAt(task, o)).toList(), others);
    }

    /**
     * For a proposal: who has a hall already stays in it, unless it may be moved.
     *
     * @param ask what is allowed
     * @param programme whether a forum may be that much later
     */
    Problem proposal(Ask ask, BiPredicate<String, Duration> programme) {
        List<Task> tasks = problem.tasks().stream()
                .filter(task -> task.present() == null || ask.mayMove())
                .map(task -> ask.otherTimes().contains(task.forum()) && once(task)
                        ? withTimes(task, ask.starts(), programme)
                        : task)
                .toList();
        List<Occupied> fixed = problem.fixed().stream()
                .filter(occupied -> tasks.stream().noneMatch(task -> isAt(task, occupied)))
                .toList();
        return problem.with(fixed, tasks);
    }

    /** A forum in several halls cannot go with one of them to another time. */
    private boolean once(Task task) {
        return problem.tasks().stream()
                .noneMatch(other -> other != task && other.forum().equals(task.forum()));
    }

    private static Task withTimes(Task task, List<Long> starts, BiPredicate<String, Duration> programme) {
        Slot given = task.given();
        Stream<Slot> others = starts.stream()
                .filter(start -> programme.test(task.forum(), Duration.ofMinutes(start - given.start())))
                .map(given::startingAt);
        return task.at(Stream.concat(Stream.of(given), others).distinct().toList());
    }

    private static boolean isAt(Task task, Occupied occupied) {
        Present now = task.present();
        return now != null
                && occupied.firm()
                && task.forum().equals(occupied.forum())
                && now.room().equals(occupied.room())
                && now.slot().equals(occupied.slot());
    }
}
