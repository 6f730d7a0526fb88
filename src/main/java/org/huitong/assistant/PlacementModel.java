package org.huitong.assistant;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The problem in the words of CP-SAT: a truth value for each way to place a forum, of which one holds, or that it finds no
 * place. Ways that break a rule by themselves are not among them, so that what is left to forbid is that two meet.
 */
final class PlacementModel {
    final CpModel model = new CpModel();
    final List<Choice> choices = new ArrayList<>();
    final List<BoolVar> taken = new ArrayList<>();

    private final Problem problem;
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    PlacementModel(Problem problem) {
        this.problem = problem;
        Choice.of(problem).forEach(this::oneOf);
        apart(choice -> choice.room().code());
        apart(choice -> problem.tasks().get(choice.task()).forum());
        together();
        layouts();
        model.minimize(cost);
    }

    private void oneOf(List<Choice> ways) {
        List<Literal> literals = new ArrayList<>();
        for (Choice way : ways) {
            BoolVar variable = model.newBoolVar("");
            if (way.placed().stays(problem.tasks().get(way.task()))) {
                model.addHint(variable, true);
            }
            choices.add(way);
            taken.add(variable);
            literals.add(variable);
            cost.addTerm(variable, way.cost());
        }
        BoolVar unplaced = model.newBoolVar("");
        literals.add(unplaced);
        cost.addTerm(unplaced, Costs.UNPLACED);
        model.addExactlyOne(literals);
    }

    /**
     * Of what shares a hall, or is the same forum, one at a time. It is enough to look at the moments at which one begins:
     * whatever overlaps has such a moment in common.
     */
    private void apart(Function<Choice, String> what) {
        Map<String, List<Integer>> shared = new LinkedHashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            shared.computeIfAbsent(what.apply(choices.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> numbers : shared.values()) {
            var moments = new TreeSet<Long>();
            numbers.forEach(i -> moments.add(choices.get(i).slot().setUp()));
            Set<List<Integer>> known = new HashSet<>();
            for (long moment : moments) {
                List<Integer> then = numbers.stream()
                        .filter(i -> at(choices.get(i).slot().occupied(), moment))
                        .toList();
                if (then.stream().map(i -> choices.get(i).task()).distinct().count() > 1 && known.add(then)) {
                    model.addAtMostOne(
                            then.stream().map(i -> (Literal) taken.get(i)).toList());
                }
            }
        }
    }

    private static boolean at(Span span, long moment) {
        return span.from() <= moment && moment < span.until();
    }

    /** Forums that begin at the same moment: each building beyond the first one costs. */
    private void together() {
        var kinds = new Kinds();
        for (Occupied fixed : problem.fixed()) {
            kinds.fixed(fixed.slot().start(), problem.room(fixed.room()).venue());
        }
        for (int i = 0; i < choices.size(); i++) {
            kinds.add(choices.get(i).slot().start(), choices.get(i).room().venue(), i);
        }
        kinds.beyondTheFirst(Costs.FURTHER_VENUE, true);
    }

    /** A hall on a day: each way to set it beyond the first one costs. */
    private void layouts() {
        var kinds = new Kinds();
        for (Occupied fixed : problem.fixed()) {
            kinds.fixed(List.of(fixed.room(), problem.day(fixed.slot())), fixed.layout());
        }
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            kinds.add(List.of(choice.room().code(), problem.day(choice.slot())), choice.layout(), i);
        }
        kinds.beyondTheFirst(Costs.FURTHER_LAYOUT, false);
    }

    /** Of what kinds a group is, which depends on who gets into it. */
    private final class Kinds {
        private final Map<Object, Map<Object, List<Integer>>> groups = new LinkedHashMap<>();
        private final Map<Object, Set<Object>> given = new HashMap<>();

        void fixed(Object group, Object kind) {
            given.computeIfAbsent(group, key -> new HashSet<>()).add(kind);
        }

        void add(Object group, Object kind, int choice) {
            groups.computeIfAbsent(group, key -> new LinkedHashMap<>())
                    .computeIfAbsent(kind, key -> new ArrayList<>())
                    .add(choice);
        }

        /** @param onePerHall whether all that are in one group need the hall at the same moment */
        void beyondTheFirst(int points, boolean onePerHall) {
            groups.forEach((group, kinds) -> {
                Set<Object> there = given.getOrDefault(group, Set.of());
                List<BoolVar> further = kinds.entrySet().stream()
                        .filter(kind -> !there.contains(kind.getKey()))
                        .map(kind -> used(kind.getValue(), onePerHall))
                        .toList();
                count(further, there.isEmpty() ? 1 : 0, points);
            });
        }

        private void count(List<BoolVar> further, int free, int points) {
            if (further.size() <= free) {
                return;
            }
            IntVar beyond = model.newIntVar(0, further.size(), "");
            model.addLessOrEqual(
                    LinearExpr.newBuilder()
                            .addSum(further.toArray(BoolVar[]::new))
                            .add(-free),
                    beyond);
            cost.addTerm(beyond, points);
        }

        /** True as soon as one of these ways is taken; said forum by forum, which bounds the search best. */
        private BoolVar used(Collection<Integer> ways, boolean onePerHall) {
            BoolVar used = model.newBoolVar("");
            Map<Integer, List<Integer>> byTask = new LinkedHashMap<>();
            ways.forEach(way -> byTask.computeIfAbsent(choices.get(way).task(), key -> new ArrayList<>())
                    .add(way));
            for (List<Integer> ofTask : byTask.values()) {
                model.addLessOrEqual(
                        LinearExpr.sum(ofTask.stream().map(taken::get).toArray(BoolVar[]::new)), used);
            }
            if (onePerHall) {
                long halls = ways.stream()
                        .map(way -> choices.get(way).room())
                        .distinct()
                        .count();
                model.addLessOrEqual(
                        LinearExpr.sum(ways.stream().map(taken::get).toArray(BoolVar[]::new)),
                        LinearExpr.term(used, halls));
            }
            return used;
        }
    }
}
