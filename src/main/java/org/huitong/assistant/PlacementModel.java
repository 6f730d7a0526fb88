package org.huitong.assistant;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huitong.venue.Layout;

/**
 * The problem in the words of CP-SAT: a truth value for each way to place a forum, of which one holds, or that it finds no
 * place. Who has a hall has it until it is moved. Ways that break a rule by themselves are not among them, so that what is left to forbid is that two meet.
 */
final class PlacementModel {
    final CpModel model = new CpModel();
    final List<Choice> choices = new ArrayList<>();
    final List<BoolVar> taken = new ArrayList<>();

    private final Problem problem;
    /** Whether a forum finds no place, by its number. */
    private final List<Literal> unplaced = new ArrayList<>();

    final LinearExprBuilder cost = LinearExpr.newBuilder();

    PlacementModel(Problem problem) {
        this.problem = problem;
        Choice.of(problem).forEach(this::oneOf);
        apart(choice -> choice.room().code());
        apart(choice -> problem.tasks().get(choice.task()).forum());
        turnovers();
        meetings();
        together();
        layouts();
        model.minimize(cost);
    }

    private void oneOf(List<Choice> ways) {
        List<Literal> literals = new ArrayList<>();
        boolean stays = false;
        for (Choice way : ways) {
            BoolVar variable = model.newBoolVar("");
            if (way.placed().stays(problem.tasks().get(way.task()))) {
                model.addHint(variable, true);
                stays = true;
            }
            choices.add(way);
            taken.add(variable);
            literals.add(variable);
            cost.addTerm(variable, way.cost());
        }
        if (stays) {
            // Its booking stands until it is moved: nobody else gets that hall because it finds nothing better.
            unplaced.add(model.falseLiteral());
        } else {
            BoolVar none = model.newBoolVar("");
            unplaced.add(none);
            literals.add(none);
            cost.addTerm(none, Costs.UNPLACED);
        }
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

    /** What is alike for whoever follows in the same hall. */
    private record Setting(Layout layout, Slot slot, boolean stays) {}

    /**
     * In a hall nothing follows too soon on another layout. Of those who are set alike at the same time there is one at
     * most, so that two such groups exclude each other as wholes. Two that stand there already may stay.
     */
    private void turnovers() {
        Map<String, Map<Setting, List<Integer>>> rooms = new LinkedHashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            boolean stays = choice.placed().stays(problem.tasks().get(choice.task()));
            rooms.computeIfAbsent(choice.room().code(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(new Setting(choice.layout(), choice.slot(), stays), key -> new ArrayList<>())
                    .add(i);
        }
        for (Map<Setting, List<Integer>> room : rooms.values()) {
            List<Setting> settings = List.copyOf(room.keySet());
            for (int i = 0; i < settings.size(); i++) {
                for (Setting other : settings.subList(0, i)) {
                    if (tooShort(settings.get(i), other)) {
                        atMostOne(room.get(settings.get(i)), room.get(other));
                    }
                }
            }
        }
    }

    private boolean tooShort(Setting one, Setting other) {
        return !(one.stays && other.stays)
                && problem.changeover().tooShort(one.layout, one.slot, other.layout, other.slot);
    }

    private void atMostOne(List<Integer> some, List<Integer> others) {
        model.addAtMostOne(Stream.concat(some.stream(), others.stream())
                .map(i -> (Literal) taken.get(i))
                .toList());
    }

    /** Nobody is made to be on two stages. Who finds no hall is when the programme says, all the same. */
    private void meetings() {
        Map<Beginning, List<Literal>> beginnings = beginnings();
        for (Meeting meeting : problem.meetings()) {
            if (meeting.blocks() && !meeting.ofOne()) {
                List<Literal> never =
                        new ArrayList<>(beginnings.getOrDefault(new Beginning(meeting.one(), meeting.at()), List.of()));
                never.addAll(beginnings.getOrDefault(new Beginning(meeting.other(), meeting.then()), List.of()));
                model.addAtMostOne(never);
            }
        }
    }

    /** When a forum begins. */
    private record Beginning(String forum, long start) {}

    private Map<Beginning, List<Literal>> beginnings() {
        Map<Beginning, List<Literal>> all = new HashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            String forum = problem.tasks().get(choice.task()).forum();
            all.computeIfAbsent(new Beginning(forum, choice.slot().start()), key -> new ArrayList<>())
                    .add(taken.get(i));
        }
        for (int i = 0; i < problem.tasks().size(); i++) {
            Task task = problem.tasks().get(i);
            all.computeIfAbsent(new Beginning(task.forum(), task.given().start()), key -> new ArrayList<>())
                    .add(unplaced.get(i));
        }
        return all;
    }

    /** Forums that begin at the same moment: each building beyond the first one costs. */
    private void together() {
        var kinds = new Kinds(this);
        for (Occupied fixed : problem.firm()) {
            kinds.fixed(fixed.slot().start(), problem.room(fixed.room()).venue());
        }
        for (int i = 0; i < choices.size(); i++) {
            kinds.add(choices.get(i).slot().start(), choices.get(i).room().venue(), i);
        }
        kinds.beyondTheFirst(Costs.FURTHER_VENUE, true);
    }

    /** A hall on a day: each way to set it beyond the first one costs. */
    private void layouts() {
        var kinds = new Kinds(this);
        for (Occupied fixed : problem.firm()) {
            kinds.fixed(List.of(fixed.room(), problem.day(fixed.slot())), fixed.layout());
        }
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            kinds.add(List.of(choice.room().code(), problem.day(choice.slot())), choice.layout(), i);
        }
        kinds.beyondTheFirst(Costs.FURTHER_LAYOUT, false);
    }
}
