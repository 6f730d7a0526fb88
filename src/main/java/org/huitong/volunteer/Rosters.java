package org.huitong.volunteer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huitong.edition.Editions;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;

/** What the organiser sees of the shifts: a day with its gaps, one shift with who could fill it. Reads only. */
@ApplicationScoped
class Rosters {
    /** As many candidates as fit on a page; the search narrows them down. */
    private static final int CANDIDATES = 20;

    private final Editions editions;
    private final Clock clock;
    private final ShiftRules rules;
    private final VolunteerScope scope;

    @Inject
    Rosters(Editions editions, Clock clock, ShiftRules rules, VolunteerScope scope) {
        this.scope = scope;
        this.editions = editions;
        this.clock = clock;
        this.rules = rules;
    }

    /** All days that have shifts, in sum. One statement. */
    @Transactional
    List<DayPlan.Day> days() {
        return sums(shiftsByDay());
    }

    /**
     * The shifts that begin on a day. Two statements beside that for the edition, however many there are.
     *
     * @param asked the day in the conference's zone; null or a day without shifts: today, else the next day that has
     *     some, else the last
     * @param post code of the only post to show; null or empty: all
     * @param gapsOnly only shifts that want more volunteers
     */
    @Transactional
    DayPlan day(LocalDate asked, String post, boolean gapsOnly) {
        SortedMap<LocalDate, List<Shift>> days = shiftsByDay();
        if (days.isEmpty()) {
            return new DayPlan(null, List.of(), List.of(), List.of());
        }
        LocalDate day = asked != null && days.containsKey(asked) ? asked : nearest(days);
        List<Shift> shown = days.get(day).stream()
                .filter(shift -> post == null || post.isEmpty() || shift.post.code.equals(post))
                .filter(shift -> !gapsOnly || shift.missing() > 0)
                .toList();
        return new DayPlan(day, sums(days), posts(days.values()), plan(shown));
    }

    private SortedMap<LocalDate, List<Shift>> shiftsByDay() {
        return Shift.inOrder(editions.current(), scope.groups()).stream()
                .collect(groupingBy(this::dayOf, TreeMap::new, toList()));
    }

    private LocalDate dayOf(Shift shift) {
        return LocalDate.ofInstant(shift.startsAt, clock.getZone());
    }

    private LocalDate nearest(SortedMap<LocalDate, ?> days) {
        SortedMap<LocalDate, ?> toCome = days.tailMap(LocalDate.now(clock));
        return toCome.isEmpty() ? days.lastKey() : toCome.firstKey();
    }

    private List<DayPlan.Day> sums(SortedMap<LocalDate, List<Shift>> days) {
        LocalDate today = LocalDate.now(clock);
        return days.entrySet().stream()
                .map(day -> new DayPlan.Day(
                        day.getKey(),
                        day.getValue().stream()
                                .filter(shift -> shift.missing() > 0)
                                .count(),
                        day.getValue().stream().mapToInt(Shift::missing).sum(),
                        day.getKey().isBefore(today)))
                .toList();
    }

    private static List<Option> posts(Collection<List<Shift>> shifts) {
        return shifts.stream()
                .flatMap(List::stream)
                .map(shift -> shift.post)
                .distinct()
                .sorted(Comparator.comparingInt(post -> post.position))
                .map(post -> new Option(post.code, post.name))
                .toList();
    }

    private static List<DayPlan.PostPlan> plan(List<Shift> shifts) {
        Map<Shift, List<DayPlan.OnShift>> people = ShiftAssignment.on(shifts).stream()
                .collect(groupingBy(a -> a.shift, mapping(DayPlan.OnShift::of, toList())));
        Map<Post, List<Shift>> byPost = shifts.stream().collect(groupingBy(shift -> shift.post));
        return byPost.keySet().stream()
                .sorted(Comparator.comparingInt(post -> post.position))
                .map(post -> new DayPlan.PostPlan(
                        post.name,
                        post.place,
                        post.contactName,
                        post.contactPhone,
                        byPost.get(post).stream()
                                .map(shift ->
                                        new DayPlan.Line(ShiftView.of(shift), people.getOrDefault(shift, List.of())))
                                .toList()))
                .toList();
    }

    /**
     * One shift with who is on and who could be.
     *
     * @param query name, reading, number or organisation; empty: everybody
     * @throws Refused 404 if there is no such shift in the current edition
     */
    @Transactional
    ShiftDetail shift(long id, String query) {
        Shift shift = Shift.byId(editions.current(), id)
                .filter(scope::covers)
                .orElseThrow(() -> new Refused(
                        404, "NO_SHIFT", Message.of(ShiftRefusalMessages.class, ShiftRefusalMessages::noShift)));
        boolean over = shift.over(clock.instant());
        return new ShiftDetail(
                dayOf(shift),
                ShiftView.of(shift),
                over,
                ShiftAssignment.on(List.of(shift)).stream()
                        .map(DayPlan.OnShift::of)
                        .toList(),
                over ? List.of() : candidates(shift, query));
    }

    private List<ShiftDetail.Candidate> candidates(Shift shift, String query) {
        Instant now = clock.instant();
        List<Volunteer> found = Volunteer.candidates(shift, rules.rest(), query, CANDIDATES, scope);
        Map<Volunteer, List<ShiftAssignment>> assignments =
                ShiftAssignment.of(found).stream().collect(groupingBy(a -> a.volunteer));
        return found.stream()
                .map(volunteer -> {
                    List<ShiftAssignment> own = assignments.getOrDefault(volunteer, List.of());
                    return new ShiftDetail.Candidate(
                            volunteer.number,
                            volunteer.registration.person.name,
                            volunteer.registration.organisation,
                            Service.of(own),
                            rules.obstacle(shift, own, now)
                                    .<Message<?>>map(scope::told)
                                    .orElse(null));
                })
                .toList();
    }
}
