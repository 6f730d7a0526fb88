package org.huitong.assistant;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks a solution over, one pair after the other and without anything the solver has worked with: nothing is proposed
 * that breaks a rule. A forum may keep the hall it has, even if it would not be given it today.
 */
final class HardRules {
    private HardRules() {}

    /** What is wrong, in words for the log; empty if nothing is. */
    static List<String> broken(Problem problem, List<Solution.Placed> placed) {
        var ground = new Ground(problem.fixed());
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
                }
            }
        }
        return broken;
    }
}
