package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.huitong.category.Categories;
import org.huitong.category.Category;
import org.huitong.delegation.Delegations;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.person.People;
import org.huitong.person.Person;
import org.huitong.platform.DemoAccounts;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.platform.LocalText;
import org.huitong.platform.WallClock;
import org.huitong.privacy.PrivacyNotices;
import org.huitong.program.Forum;
import org.huitong.program.Forums;

/**
 * The registrations of the demonstration, as they might stand a week before the conference: about half approved, one
 * forum nearly full for the special audience and one full with people waiting. Invented throughout, the same every time.
 */
@ApplicationScoped
class RegistrationDemo implements DemoPart {
    private static final long SEED = 20230718;
    /** How many register under each category. */
    private static final Map<String, Integer> SIZES = Map.of(
            "GUEST",
            36,
            "AUDIENCE",
            160,
            "MEDIA",
            20,
            "ENTERPRISE",
            22,
            "STAFF",
            8,
            "VOLUNTEER",
            76,
            "ENTOURAGE",
            7,
            "SERVICE",
            7);
    /** How many may take part in all; the others as they come. */
    private static final Map<String, Integer> LIMITS = Map.of("GUEST", 200, "MEDIA", 120, "ENTERPRISE", 150);

    /** Volunteers come first: the rosters of the demonstration need them. */
    private static final int VOLUNTEERS_APPROVED = 64;

    /** Where the demonstration's first reviewer has said yes. */
    private static final Set<RegistrationStatus> PASSED =
            Set.of(RegistrationStatus.PRE_APPROVED, RegistrationStatus.APPROVED);

    private static final String FIRST = "reviewer1";

    private static final List<RegistrationStatus> MIX = List.of(
            RegistrationStatus.APPROVED,
            RegistrationStatus.SUBMITTED,
            RegistrationStatus.APPROVED,
            RegistrationStatus.PRE_APPROVED,
            RegistrationStatus.APPROVED,
            RegistrationStatus.SUBMITTED,
            RegistrationStatus.APPROVED,
            RegistrationStatus.CHANGES_REQUESTED,
            RegistrationStatus.APPROVED,
            RegistrationStatus.PRE_APPROVED,
            RegistrationStatus.SUBMITTED,
            RegistrationStatus.APPROVED,
            RegistrationStatus.REJECTED,
            RegistrationStatus.APPROVED,
            RegistrationStatus.SUBMITTED,
            RegistrationStatus.APPROVED,
            RegistrationStatus.WITHDRAWN,
            RegistrationStatus.PRE_APPROVED,
            RegistrationStatus.SUBMITTED,
            RegistrationStatus.APPROVED);

    @Inject
    DemoData data;

    @Inject
    DemoAccounts accounts;

    @Inject
    Categories allCategories;

    @Inject
    PrivacyNotices notices;

    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    PersonalLinks links;

    @Inject
    Answers answers;

    @Inject
    Photos photos;

    @Inject
    Delegations delegations;

    @Inject
    Clock clock;

    @Inject
    @WallClock
    Clock wallClock;

    @Inject
    RegistrationConfig config;

    record QuotaSeed(String code, Map<String, Integer> quota, List<SharedSeed> shared) {}

    /** Categories whose places in a forum are one pool. */
    record SharedSeed(LocalText name, List<String> categories) {}

    /** What can be written into a field, by its key. */
    static final class AnswerTexts extends LinkedHashMap<String, List<String>> {}

    record Reviews(List<String> changes, List<String> rejections) {}

    /** One line of {@code demo-accounts.json}. */
    record GuestLine(String category, String reference, String link, String accessToken) {}

    @Override
    public int order() {
        return 50;
    }

    /** Rows of one kind are written one after another, so that they go out in batches. */
    @Override
    public void load() {
        var random = new Random(SEED);
        Map<String, Category> categories = categories();
        Map<ForumQuota, List<Category>> pools = pools(categories);
        List<Registration> registrations = registrations(guests(categories, random), random);
        var limited = new DemoDelegations(delegations.all(), categories.get("AUDIENCE"));
        limited.assign(registrations);
        registrations.forEach(registration -> registration.persist());
        var answered = new DemoAnswers(data.read("answers.json", AnswerTexts.class), new DemoPhotos(photos)::next);
        registrations.forEach(registration -> answers.keep(registration, answered.of(registration)));
        List<Place> places =
                new DemoPlaces(pools, random, wallClock.instant().plus(config.offer())).assign(registrations);
        pools.keySet().forEach(pool -> pool.persist());
        pools.forEach((pool, members) -> {
            if (pool.category == null) {
                members.forEach(category -> PoolMember.of(pool, category).persist());
            }
        });
        categories.values().forEach(category -> CategoryQuota.of(
                        category, LIMITS.get(category.code), (int) registrations.stream()
                                .filter(registration ->
                                        registration.category == category && registration.status.living())
                                .count())
                .persist());
        places.forEach(place -> place.persist());
        limited.caps(registrations, places).forEach(cap -> cap.persist());
        registrations.forEach(this::decide);
        noteOneOfEach(categories, registrations);
        places.stream()
                .filter(place -> place.status == Place.Status.OFFERED)
                .forEach(place -> note(place.registration));
    }

    private Map<String, Category> categories() {
        var categories = new LinkedHashMap<String, Category>();
        allCategories.all().forEach(category -> categories.put(category.code, category));
        return categories;
    }

    /** Each with the categories that take their places in it. */
    private Map<ForumQuota, List<Category>> pools(Map<String, Category> categories) {
        Map<String, Forum> byCode = new LinkedHashMap<>();
        forums.all().forEach(forum -> byCode.put(forum.code, forum));
        var pools = new LinkedHashMap<ForumQuota, List<Category>>();
        for (QuotaSeed seed : data.readList("forums.json", QuotaSeed.class)) {
            Forum forum = byCode.get(seed.code());
            List<SharedSeed> shared = seed.shared() == null ? List.of() : seed.shared();
            for (SharedSeed one : shared) {
                int capacity =
                        one.categories().stream().mapToInt(seed.quota()::get).sum();
                pools.put(
                        ForumQuota.shared(forum, one.name(), capacity),
                        one.categories().stream().map(categories::get).toList());
            }
            seed.quota().forEach((category, capacity) -> {
                if (shared.stream().noneMatch(one -> one.categories().contains(category))) {
                    Category own = categories.get(category);
                    pools.put(ForumQuota.own(forum, own, capacity), List.of(own));
                }
            });
        }
        return pools;
    }

    private List<DemoCast.Guest> guests(Map<String, Category> categories, Random random) {
        var seeds = data.read("people.json", DemoCast.Seeds.class);
        var cast = new DemoCast(seeds, random);
        var guests = new ArrayList<DemoCast.Guest>();
        for (Category category : categories.values()) {
            var special = seeds.special().stream()
                    .filter(one -> one.category().equals(category.code))
                    .iterator();
            for (int i = 0; i < SIZES.get(category.code); i++) {
                Details details = special.hasNext() ? cast.special(special.next(), category) : cast.invented(category);
                guests.add(new DemoCast.Guest(category, details, status(category, i), moment(category, random)));
            }
        }
        guests.sort(Comparator.comparing(DemoCast.Guest::submittedAt));
        return guests;
    }

    private static RegistrationStatus status(Category category, int index) {
        return category.code.equals("VOLUNTEER") && index < VOLUNTEERS_APPROVED
                ? RegistrationStatus.APPROVED
                : MIX.get(index % MIX.size());
    }

    /** Some time between the opening of registration and two days ago: reviewers have had the time to decide. */
    private Instant moment(Category category, Random random) {
        Instant latest = clock.instant().minus(Duration.ofDays(2));
        long span = Math.max(1, Duration.between(category.opensAt, latest).toSeconds());
        return category.opensAt.plusSeconds((long) (random.nextDouble() * span));
    }

    private List<Registration> registrations(List<DemoCast.Guest> guests, Random random) {
        String notice = notices.current().code;
        Reviews reviews = data.read("reviews.json", Reviews.class);
        List<Person> persons = guests.stream()
                .map(guest -> people.create(guest.details().person()))
                .toList();
        Set<String> references = new HashSet<>();
        var registrations = new ArrayList<Registration>();
        for (DemoCast.Guest guest : guests) {
            String reference;
            do {
                reference = References.next(random);
            } while (!references.add(reference));
            registrations.add(
                    registration(guest, persons.get(registrations.size()), reference, notice, reviews, random));
        }
        return registrations;
    }

    private static Registration registration(
            DemoCast.Guest guest, Person person, String reference, String notice, Reviews reviews, Random random) {
        var registration = new Registration();
        registration.edition = guest.category().edition;
        registration.category = guest.category();
        registration.reference = reference;
        registration.status = guest.status();
        registration.organisation = guest.details().organisation();
        registration.jobTitle = guest.details().position();
        registration.channel = Registration.Channel.DEMO;
        registration.language = person.latinName != null && person.name.equals(person.latinName) ? "en" : "zh";
        registration.noticeCode = notice;
        registration.consentedAt = guest.submittedAt();
        registration.sensitiveConsent = true;
        registration.submittedAt = guest.submittedAt();
        registration.asked = switch (guest.status()) {
            case CHANGES_REQUESTED ->
                reviews.changes().get(random.nextInt(reviews.changes().size()));
            case REJECTED ->
                reviews.rejections().get(random.nextInt(reviews.rejections().size()));
            default -> null;
        };
        registration.preApprovedBy = PASSED.contains(guest.status()) ? FIRST : null;
        registration.describe(person);
        return registration;
    }

    /** What the demonstration's reviewers decided, on the day after and the day after that. */
    private void decide(Registration registration) {
        Instant first = registration.submittedAt.plus(Duration.ofHours(20));
        switch (registration.status) {
            case PRE_APPROVED, CHANGES_REQUESTED, REJECTED -> decision(registration, registration.status, FIRST, first);
            case APPROVED -> {
                decision(registration, RegistrationStatus.PRE_APPROVED, FIRST, first);
                decision(registration, RegistrationStatus.APPROVED, "reviewer2", first.plus(Duration.ofHours(22)));
            }
            default -> {}
        }
    }

    private static void decision(Registration registration, RegistrationStatus status, String by, Instant at) {
        Decision decision = Decision.of(registration, by, at, registration.told());
        decision.decision = status;
        decision.persist();
    }

    private void noteOneOfEach(Map<String, Category> categories, List<Registration> registrations) {
        categories.values().forEach(category -> registrations.stream()
                .filter(registration -> registration.category == category)
                .filter(registration -> registration.status == RegistrationStatus.APPROVED)
                .findFirst()
                .ifPresent(this::note));
    }

    private void note(Registration registration) {
        String token = links.tokenFor(Audience.GUEST, registration.id);
        accounts.add(
                "guests",
                new GuestLine(registration.category.code, registration.reference, Audience.GUEST.path(token), token));
    }
}
