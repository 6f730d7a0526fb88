package org.huitong.assistant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks a solution over, one pair after the other and without anything the solver has worked with: nothing is proposed
 * that breaks a rule. A forum may keep the hall it has, even if it would not be given it today.
 */
final class HardRules {
    private HardRules() {}

    /** What is wrong, in words for the log; empty if nothing is. */
    static List<String> broken(Problem problem, List<Solution.Placed> placed) {
        var ground = new Ground(problem);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Solution.Placed one = placed.get(i);
            Task task = problem.tasks().get(one.task());
            ground.hurdle(task, problem.room(one.room()), one.layout(), one.slot())
                    .filter(hurdle -> hurdle.meetsAnother() || !one.stays(task))
                    .ifPresent(hurdle -> broken.add(task.forum() + " in " + one.room() + ": " + hurdle));
            for (Solution.Placed other : placed.subList(0, i)) {
                Task another = problem.tasks().get(other.task());
                boolean together = one.slot().occupied().overlaps(other.slot().occupied());
                if (one.task() == other.task()) {
                    broken.add(task.forum() + " twice");
                } else if (together
                        && (one.room().equals(other.room()) || task.forum().equals(another.forum()))) {
                    broken.add(task.forum() + " and " + another.forum() + " in " + one.room());
                } else if (one.room().equals(other.room())
                        && !(one.stays(task) && other.stays(another))
                        && problem.changeover().tooShort(one.layout(), one.slot(), other.layout(), other.slot())) {
                    broken.add(task.forum() + " and " + another.forum() + " too close in " + one.room());
                }
            }
        }
        evicted(problem, placed, broken);
        meetings(problem, placed, broken);
        return broken;
    }

    /** Whoever is not placed stays where it is. */
    private static void evicted(Problem problem, List<Solution.Placed> placed, List<String> broken) {
        for (int i = 0; i < problem.tasks().size(); i++) {
            int number = i;
            Task task = problem.tasks().get(i);
            if (task.present() != null && placed.stream().noneMatch(one -> one.task() == number)) {
                placed.stream()
                        .filter(one -> one.room().equals(task.present().room())
                                && one.slot()
                                        .occupied()
                                        .overlaps(task.present().slot().occupied()))
                        .forEach(one -> broken.add(task.forum() + " is still in " + one.room()));
            }
        }
    }

    private static void meetings(Problem problem, List<Solution.Placed> placed, List<String> broken) {
        Map<String, Long> starts = new HashMap<>();
        problem.tasks().forEach(task -> starts.put(task.forum(), task.given().start()));
        placed.forEach(one ->
                starts.put(problem.tasks().get(one.task()).forum(), one.slot().start()));
        problem.meetings().stream()
                .filter(meeting -> meeting.blocks()
                        && starts.get(meeting.one()) == meeting.at()
                        && (meeting.ofOne() || starts.get(meeting.other()).equals(meeting.then())))
                .forEach(meeting -> broken.add("speakers of " + meeting.one() + " elsewhere"));
    }
}
