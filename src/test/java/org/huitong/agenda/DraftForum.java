package org.huitong.agenda;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.platform.LocalText;
import org.huitong.program.AgendaItem;
import org.huitong.program.Forum;
import org.huitong.program.ForumKind;

/** A forum of a test's own that is in the draft, and in nobody else's way. */
final class DraftForum {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final String code;
    private final EntityManager database;

    private DraftForum(String code, EntityManager database) {
        this.code = code;
        this.database = database;
    }

    /** One that is there already; whoever moves it moves it back. */
    static DraftForum of(String code, EntityManager database) {
        return new DraftForum(code, database);
    }

    DraftForum(EntityManager database, Editions editions) {
        this("V" + NUMBERS.incrementAndGet(), database);
        QuarkusTransaction.requiringNew().run(() -> {
            Edition edition = editions.current();
            var forum = new Forum();
            forum.edition = edition;
            forum.code = code;
            forum.kind = ForumKind.SUB;
            forum.position = 2000 + NUMBERS.get();
            forum.name = LocalText.of("版本测试论坛" + code, "Forum for Versions " + code);
            forum.description = LocalText.of("说明", "Description");
            forum.startsAt = Instant.parse("2023-07-19T00:30:00Z");
            forum.endsAt = forum.startsAt.plus(Duration.ofHours(2));
            forum.registrable = true;
            database.persist(forum);
            var item = new AgendaItem();
            item.forum = forum;
            item.kind = AgendaItem.Kind.KEYNOTE;
            item.startsAt = forum.startsAt;
            item.endsAt = forum.startsAt.plus(Duration.ofMinutes(30));
            item.title = LocalText.of("版本演讲" + code, "Talk on Versions " + code);
            database.persist(item);
        });
    }

    /** Key of the only slot. */
    long item() {
        return QuarkusTransaction.requiringNew().call(() -> stored().agenda.get(0).id);
    }

    /** The forum and its agenda begin later. */
    void shift(Duration by) {
        QuarkusTransaction.requiringNew().run(() -> {
            Forum forum = stored();
            forum.startsAt = forum.startsAt.plus(by);
            forum.endsAt = forum.endsAt.plus(by);
            forum.agenda.forEach(item -> {
                item.startsAt = item.startsAt.plus(by);
                item.endsAt = item.endsAt.plus(by);
            });
        });
    }

    /** The public sees this version again, if it does not do so already. */
    static void takeBack(Versions versions, int number) {
        int now = versions.current().number();
        List<PlannedForum> then = versions.version(number).orElseThrow().forums();
        if (!Choice.all(versions.current().forums(), then).isEmpty()) {
            versions.restore(number, now, null);
        }
    }

    String name() {
        return QuarkusTransaction.requiringNew().call(() -> stored().name.toString());
    }

    void delete() {
        QuarkusTransaction.requiringNew().run(() -> {
            Forum forum = stored();
            forum.agenda.forEach(database::remove);
            database.remove(forum);
        });
    }

    private Forum stored() {
        return database.createQuery("select f from Forum f where f.code = ?1", Forum.class)
                .setParameter(1, code)
                .getSingleResult();
    }
}
