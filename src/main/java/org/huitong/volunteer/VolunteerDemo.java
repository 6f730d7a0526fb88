package org.huitong.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.platform.DemoAccounts;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.platform.LocalText;
import org.huitong.venue.Hall;
import org.huitong.venue.Venues;

/** Posts and shifts of the demonstration, and its volunteers on them by the rules, with gaps left to fill. */
@ApplicationScoped
class VolunteerDemo implements DemoPart {
    private static final int MOST_SHIFTS = 3;
    private static final int ACCOUNTS = 3;
    private static final Duration PLANNED_AHEAD = Duration.ofDays(10);
    /** How many places stay free, shift by shift, over and over. */
    private static final int[] GAPS = {0, 1, 0, 2, 0};

    @Inject
    DemoData data;

    @Inject
    Editions editions;

    @Inject
    Venues venues;

    @Inject
    ShiftRules rules;

    @Inject
    Clock clock;

    @Inject
    PersonalLinks links;

    @Inject
    DemoAccounts accounts;

    record Seed(List<PostSeed> posts, List<ShiftSeed> shifts) {}

    record PostSeed(
            String code,
            String group,
            LocalText name,
            LocalText place,
            String hall,
            LocalText duties,
            LocalText contactName,
            String contactPhone) {}

    record ShiftSeed(String post, LocalDateTime start, LocalDateTime end, int needed) {}

    /** One line of {@code demo-accounts.json}. */
    record VolunteerAccount(String name, String link, String accessToken) {}

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void load() {
        Edition edition = editions.current();
        Seed seed = data.read("volunteers.json", Seed.class);
        Map<String, Post> posts = posts(edition, seed.posts());
        List<Shift> shifts = seed.shifts().stream()
                .map(s -> shift(posts.get(s.post()), s))
                .sorted(Comparator.comparing((Shift s) -> s.startsAt).thenComparing(s -> s.post.position))
                .toList();
        List<Volunteer> volunteers = Volunteer.enlist(Volunteer.waiting(edition));
        List<ShiftAssignment> assignments = staffed(shifts, volunteers);
        Shift.persist(shifts);
        ShiftAssignment.persist(assignments);
        volunteers.stream().limit(ACCOUNTS).map(this::account).forEach(line -> accounts.add("volunteers", line));
    }

    private Map<String, Post> posts(Edition edition, List<PostSeed> seeds) {
        Map<String, Hall> halls =
                venues.halls().stream().collect(Collectors.toMap(hall -> hall.code, Function.identity()));
        Map<String, Post> posts = new LinkedHashMap<>();
        for (PostSeed seed : seeds) {
            var post = new Post();
            post.edition = edition;
            post.hall = halls.get(seed.hall());
            post.workingGroup = seed.group();
            post.code = seed.code();
            post.position = posts.size();
            post.name = seed.name();
            post.place = seed.place();
            post.duties = seed.duties();
            post.contactName = seed.contactName();
            post.contactPhone = seed.contactPhone();
            posts.put(post.code, post);
        }
        Post.persist(posts.values());
        return posts;
    }

    private Shift shift(Post post, ShiftSeed seed) {
        var shift = new Shift();
        shift.post = post;
        shift.startsAt = data.instant(seed.start());
        shift.endsAt = data.instant(seed.end());
        shift.needed = seed.needed();
        return shift;
    }

    /** Each place goes to whoever has the fewest shifts among those whom the rules allow it. */
    private List<ShiftAssignment> staffed(List<Shift> shifts, List<Volunteer> volunteers) {
        Instant planned = shifts.get(0).startsAt.minus(PLANNED_AHEAD);
        Map<Volunteer, List<ShiftAssignment>> own = new HashMap<>();
        volunteers.forEach(volunteer -> own.put(volunteer, new ArrayList<>()));
        for (int i = 0; i < shifts.size(); i++) {
            Shift shift = shifts.get(i);
            volunteers.stream()
                    .filter(volunteer -> own.get(volunteer).size() < MOST_SHIFTS)
                    .filter(volunteer ->
                            rules.obstacle(shift, own.get(volunteer), planned).isEmpty())
                    .sorted(Comparator.comparingInt(
                            volunteer -> own.get(volunteer).size()))
                    .limit(Math.max(1, shift.needed - GAPS[i % GAPS.length]))
                    .toList()
                    .forEach(volunteer -> {
                        own.get(volunteer).add(ShiftAssignment.signedUp(shift, volunteer, planned));
                        shift.taken++;
                    });
        }
        List<ShiftAssignment> all = volunteers.stream()
                .flatMap(volunteer -> own.get(volunteer).stream())
                .toList();
        all.forEach(this::bringUpToDate);
        return all;
    }

    /** In a demonstration that begins during the conference everyone has come so far. */
    private void bringUpToDate(ShiftAssignment assignment) {
        Shift shift = assignment.shift;
        if (shift.started(clock.instant())) {
            assignment.become(AssignmentStatus.CHECKED_IN, shift.startsAt);
        }
        if (shift.over(clock.instant())) {
            assignment.become(AssignmentStatus.COMPLETED, shift.endsAt);
        }
    }

    private VolunteerAccount account(Volunteer volunteer) {
        String token = links.firstToken(Audience.VOLUNTEER, volunteer.registration.id);
        return new VolunteerAccount(volunteer.registration.person.name, Audience.VOLUNTEER.path(token), token);
    }
}
