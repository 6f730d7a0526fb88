package org.huitong.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.huitong.edition.Editions;
import org.huitong.edition.OrganisationRole;
import org.huitong.platform.LocalText;
import org.huitong.program.AgendaItem;
import org.huitong.program.Appearance;
import org.huitong.program.Forum;
import org.huitong.program.ForumKind;
import org.huitong.program.ForumOrganisation;
import org.huitong.program.Speaker;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long the programme grows, reading it takes the same few statements. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class StatementCountTest {
    private static final int MOST = 6;
    /** A page that compares reads two versions, and a session. */
    private static final int MOST_OF_COMPARING = 12;

    private static final int MORE_FORUMS = 20;

    @Inject
    EntityManager database;

    @Inject
    Editions editions;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/forums",
                "/forums?q=论坛",
                "/agenda",
                "/agenda?by=hall",
                "/agenda/print",
                "/venues",
                "/api/forums",
                "/api/agenda"
            })
    void doesNotGrowWithTheProgramme(String path) {
        long few = statements(path);
        List<Long> added = QuarkusTransaction.requiringNew().call(this::addForums);
        try {
            assertEquals(few, statements(path));
            assertTrue(few <= MOST, () -> few + " statements");
        } finally {
            QuarkusTransaction.requiringNew().run(() -> added.forEach(this::remove));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/programme/versions", "/agenda/changes?since=1", "/venues/STRAITS"})
    void norDoesComparing(String path) {
        long few = statements(path);
        List<Long> added = QuarkusTransaction.requiringNew().call(this::addForums);
        try {
            assertEquals(few, statements(path));
            assertTrue(few <= MOST_OF_COMPARING, () -> few + " statements");
        } finally {
            QuarkusTransaction.requiringNew().run(() -> added.forEach(this::remove));
        }
    }

    /** The least of three runs: jobs that run beside the test are counted too. */
    private long statements(String path) {
        Statistics statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        return LongStream.generate(() -> {
                    long before = statistics.getPrepareStatementCount();
                    Demo.staffPage("programme").get(path).then().statusCode(200);
                    return statistics.getPrepareStatementCount() - before;
                })
                .limit(3)
                .min()
                .orElseThrow();
    }

    private List<Long> addForums() {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < MORE_FORUMS; i++) {
            var forum = new Forum();
            forum.edition = editions.current();
            forum.code = "Z" + i;
            forum.kind = ForumKind.SUB;
            forum.position = 1000 + i;
            forum.name = LocalText.of("测试论坛" + i, "Test Forum " + i);
            forum.description = LocalText.of("说明", "Description");
            forum.startsAt = Instant.parse("2023-07-19T06:00:00Z");
            forum.endsAt = forum.startsAt.plus(Duration.ofHours(2));
            var host = new ForumOrganisation();
            host.role = OrganisationRole.HOST;
            host.name = LocalText.of("示例单位", "Example Body");
            forum.organisations.add(host);
            database.persist(forum);
            database.persist(item(forum));
            ids.add(forum.id);
        }
        return ids;
    }

    private AgendaItem item(Forum forum) {
        var item = new AgendaItem();
        item.forum = forum;
        item.kind = AgendaItem.Kind.KEYNOTE;
        item.startsAt = forum.startsAt;
        item.endsAt = forum.endsAt;
        item.title = LocalText.of("演讲", "Talk");
        var speaker = new Speaker();
        speaker.edition = forum.edition;
        speaker.name = "单雪";
        speaker.latinName = "Shan Xue";
        speaker.title = LocalText.of("示例大学教授", "Professor, Example University");
        database.persist(speaker);
        var appearance = new Appearance();
        appearance.role = Speaker.Role.SPEAKER;
        appearance.speaker = speaker;
        item.speakers.add(appearance);
        return item;
    }

    private void remove(Long id) {
        Forum forum = database.find(Forum.class, id);
        forum.agenda.forEach(item -> {
            item.speakers.forEach(one -> database.remove(one.speaker));
            database.remove(item);
        });
        database.remove(forum);
    }
}
