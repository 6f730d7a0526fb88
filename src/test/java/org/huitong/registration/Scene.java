package org.huitong.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.huitong.category.Categories;
import org.huitong.category.Category;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.form.Field;
import org.huitong.form.TypedAnswers;
import org.huitong.person.DocumentType;
import org.huitong.person.IdentityDocument;
import org.huitong.platform.LocalText;
import org.huitong.program.Forums;

/**
 * A category of its own with pools of its own, so that tests neither disturb one another nor count on the demonstration's
 * numbers. Leaves the stage by being closed to the public.
 */
final class Scene implements AutoCloseable {
    static final String NOTICE = "2023-1";
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1930, 1, 1);

    final String category = "T" + NEXT.incrementAndGet();

    private Scene() {}

    /** @param capacities of forums by code */
    static Scene with(Map<String, Integer> capacities) {
        return asking(List.of(), capacities);
    }

    /** Asks with whom people come, who need not say so. */
    static Scene withDelegations(Map<String, Integer> capacities) {
        return asking(List.of(field("delegation", false)), capacities);
    }

    /** Two scenes that share one pool of a forum and have no other. */
    static List<Scene> sharing(String forum, int capacity) {
        List<Scene> scenes = List.of(withDelegations(Map.of()), withDelegations(Map.of()));
        QuarkusTransaction.requiringNew().run(() -> {
            var pool = ForumQuota.shared(
                    get(Forums.class).byCode(forum).orElseThrow(), LocalText.of("共用", "Shared"), capacity);
            pool.persist();
            scenes.forEach(scene -> PoolMember.of(pool, scene.stored()).persist());
        });
        return scenes;
    }

    private Category stored() {
        return get(Categories.class).byCode(category).orElseThrow();
    }

    /** @param own fields of the category's own, between the fixed ones and the forums */
    static Scene asking(List<Field> own, Map<String, Integer> capacities) {
        var scene = new Scene();
        QuarkusTransaction.requiringNew().run(() -> scene.build(own, capacities));
        return scene;
    }

    private void build(List<Field> own, Map<String, Integer> capacities) {
        Edition edition = get(Editions.class).current();
        Clock clock = get(Clock.class);
        var built = new Category();
        built.edition = edition;
        built.code = category;
        built.position = 100 + NEXT.get();
        built.name = LocalText.of("测试类别" + category, "Test category " + category);
        built.description = LocalText.of("仅供测试", "For tests only");
        built.open = true;
        built.opensAt = clock.instant().minus(Duration.ofDays(1));
        built.closesAt = clock.instant().plus(Duration.ofDays(1));
        built.hotelClass = "AUDIENCE";
        List<Field> fixed = List.of(
                field("name", true),
                field("latinName", false),
                field("document", true),
                field("mobile", true),
                field("email", false),
                field("organisation", true),
                field("position", false),
                field("forums", true));
        built.fields = new ArrayList<>(fixed);
        built.fields.addAll(fixed.size() - 1, own);
        built.persist();
        CategoryQuota.of(built, null, 0).persist();
        capacities.forEach((forum, capacity) -> {
            var pool = new ForumQuota();
            pool.forum = get(Forums.class).byCode(forum).orElseThrow();
            pool.category = built;
            pool.capacity = capacity;
            pool.persist();
        });
    }

    private static Field field(String name, boolean required) {
        return Field.fixed(name, required, LocalText.of("用于测试", "For tests"));
    }

    /** Somebody new who would not wait. */
    Application applicant(String... forums) {
        return applicant(false, forums);
    }

    /** Somebody new who would wait. */
    Application waiter(String... forums) {
        return applicant(true, forums);
    }

    private Application applicant(boolean waiting, String... forums) {
        int number = NEXT.incrementAndGet();
        return new Application(
                category,
                new TypedDetails(
                                "测试者",
                                null,
                                "RESIDENT_ID",
                                document(number),
                                "+861390000%04d".formatted(number % 10_000),
                                "t" + number + "@example.org",
                                "示例单位",
                                "主任")
                        .consenting(),
                Arrays.stream(forums)
                        .map(forum -> new Application.Choice(forum, waiting))
                        .toList(),
                NOTICE,
                null);
    }

    /** The same somebody, who comes with this delegation. */
    static Application from(String delegation, Application someone) {
        TypedDetails typed = someone.details();
        return new Application(
                someone.category(),
                new TypedDetails(
                        typed.name(),
                        typed.latinName(),
                        typed.documentType(),
                        typed.documentNumber(),
                        typed.mobile(),
                        typed.email(),
                        typed.organisation(),
                        typed.position(),
                        new TypedAnswers(Map.of("delegation", List.of(delegation))),
                        true,
                        typed.guardian()),
                someone.forums(),
                someone.notice(),
                someone.submissionKey());
    }

    /** A new number of the test region with a right check character; even numbers are women's. */
    static String newDocument() {
        return document(NEXT.incrementAndGet());
    }

    private static String document(int number) {
        String digits = "000000"
                + FIRST_BIRTHDAY.plusDays(number / 1000).format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%03d".formatted(number % 1000);
        return IntStream.rangeClosed(0, 10)
                .mapToObj(check -> digits + (check == 10 ? "X" : check))
                .filter(candidate -> IdentityDocument.check(
                                DocumentType.RESIDENT_ID, candidate, true, LocalDate.of(2023, 7, 10))
                        .value()
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** How many places of this scene stand where. */
    long places(String forum, Place.Status status) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Place.count(
                        "forum.code = ?1 and registration.category.code = ?2 and status = ?3",
                        forum,
                        category,
                        status));
    }

    long registrations() {
        return QuarkusTransaction.requiringNew().call(() -> Registration.count("category.code", category));
    }

    int taken(String forum) {
        return get(Registrations.class).placesByForum().get(forum).stream()
                .filter(count -> count.categoryCode().equals(category))
                .findFirst()
                .orElseThrow()
                .taken();
    }

    static List<String> wrongPools() {
        return QuarkusTransaction.requiringNew().call(() -> PoolCheck.wrong(get(EntityManager.class)));
    }

    static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }

    @Override
    public void close() {
        QuarkusTransaction.requiringNew().run(() -> Category.update("open = false where code = ?1", category));
    }
}
