package org.huitong.assistant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programme as it stands for whoever asks.
 *
 * @param problem every booking as it is, and each forum in the actor's scope once for each of its bookings, or once
 *     without any
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
        return new Problem(problem.midnight(), problem.rooms(), withoutOwn(task), others);
    }

    private List<Occupied> withoutOwn(Task task) {
        Present now = task.present();
        return now == null
                ? problem.fixed()
                : problem.fixed().stream().filter(o -> !isAt(task, o)).toList();
    }

    /**
     * For a proposal: who has a hall already stays in it, unless it may be moved.
     *
     * @param ask what is allowed
     */
    Problem proposal(Ask ask) {
        List<Task> tasks = problem.tasks().stream()
                .filter(task -> task.present() == null || ask.mayMove())
                .map(task -> ask.otherTimes().contains(task.forum()) ? withTimes(task, ask.starts()) : task)
                .toList();
        List<Occupied> fixed = problem.fixed().stream()
                .filter(occupied -> tasks.stream().noneMatch(task -> isAt(task, occupied)))
                .toList();
        return new Problem(problem.midnight(), problem.rooms(), fixed, tasks);
    }

    private static Task withTimes(Task task, List<Long> starts) {
        Slot given = task.given();
        List<Slot> slots = Stream.concat(Stream.of(given), starts.stream().map(given::startingAt))
                .distinct()
                .toList();
        return new Task(
                task.forum(),
                task.expected(),
                task.confirmed(),
                task.layouts(),
                task.needs(),
                task.wishes(),
                slots,
                task.present(),
                task.metres());
    }

    private static boolean isAt(Task task, Occupied occupied) {
        Present now = task.present();
        return now != null
                && task.forum().equals(occupied.forum())
                && now.room().equals(occupied.room())
                && now.slot().equals(occupied.slot());
    }
}
