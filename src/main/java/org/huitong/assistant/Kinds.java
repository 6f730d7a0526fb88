package org.huitong.assistant;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of what kinds a group is, which depends on who gets into it; each kind beyond the first one costs. */
final class Kinds {
    private final PlacementModel of;
    private final Map<Object, Map<Object, List<Integer>>> groups = new LinkedHashMap<>();
    private final Map<Object, Set<Object>> given = new HashMap<>();

    Kinds(PlacementModel of) {
        this.of = of;
    }

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
        IntVar beyond = of.model.newIntVar(0, further.size(), "");
        of.model.addLessOrEqual(
                LinearExpr.newBuilder().addSum(further.toArray(BoolVar[]::new)).add(-free), beyond);
        of.cost.addTerm(beyond, points);
    }

    /** True as soon as one of these ways is taken; said forum by forum, which bounds the search best. */
    private BoolVar used(Collection<Integer> ways, boolean onePerHall) {
        BoolVar used = of.model.newBoolVar("");
        Map<Integer, List<Integer>> byTask = new LinkedHashMap<>();
        ways.forEach(way -> byTask.computeIfAbsent(of.choices.get(way).task(), key -> new ArrayList<>())
                .add(way));
        for (List<Integer> ofTask : byTask.values()) {
            of.model.addLessOrEqual(
                    LinearExpr.sum(ofTask.stream().map(of.taken::get).toArray(BoolVar[]::new)), used);
        }
        if (onePerHall) {
            long halls = ways.stream()
                    .map(way -> of.choices.get(way).room())
                    .distinct()
                    .count();
            of.model.addLessOrEqual(
                    LinearExpr.sum(ways.stream().map(of.taken::get).toArray(BoolVar[]::new)),
                    LinearExpr.term(used, halls));
        }
        return used;
    }
}
