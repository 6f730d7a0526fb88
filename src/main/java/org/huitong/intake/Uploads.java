package org.huitong.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;
import org.huitong.platform.sheet.Heading;
import org.huitong.platform.sheet.Line;
import org.huitong.platform.sheet.ListFile;
import org.huitong.platform.sheet.ListFileMessages;

/** Reads uploaded lists into rows, one file at a time and no more than some rows of it in memory. */
@ApplicationScoped
class Uploads {
    private static final int FLUSH_EVERY = 200;
    private static final int NAME_MAX = 200;
    private static final int TRANSACTION_SECONDS = 180;

    private final Editions editions;
    private final Actor actor;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final SealedRows sealed;
    private final IntakeConfig config;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(1, true);

    @Inject
    Uploads(
            Editions editions,
            Actor actor,
            EntityManager database,
            Event<DomainEvent> events,
            SealedRows sealed,
            IntakeConfig config,
            @WallClock Clock clock) {
        this.editions = editions;
        this.actor = actor;
        this.database = database;
        this.events = events;
        this.sealed = sealed;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Keeps the rows of a file, and nothing of it if it cannot be read to its end.
     *
     * @return the import's id
     * @throws Invalid with one sentence if it cannot be read
     * @throws Refused 503 BUSY if others' files take too long
     */
    long read(Path file, String name) throws IOException {
        enter();
        try (ListFile list = ListFile.open(file, config)) {
            return QuarkusTransaction.requiringNew()
                    .timeout(TRANSACTION_SECONDS)
                    .call(() -> store(list, name));
        } finally {
            turns.release();
        }
    }

    private void enter() {
        try {
            if (!turns.tryAcquire(config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refused(503, "BUSY", Message.of(ImportMessages.class, ImportMessages::busy));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long store(ListFile list, String name) {
        List<Line> first = new ArrayList<>();
        while (first.size() < Heading.LOOKED_AT && list.hasNext()) {
            Line line = list.next();
            if (!line.blank()) {
                first.add(line);
            }
        }
        if (first.isEmpty()) {
            throw ListFile.refused("EMPTY", ListFileMessages::empty);
        }
        int header = Headers.among(first);
        var batch = new GuestImport();
        batch.edition = editions.current();
        batch.fileName = fileName(name);
        batch.uploadedBy = actor.name();
        batch.uploadedAt = clock.instant();
        batch.headersHash = Headers.hash(Heading.of(first.get(header)));
        batch.persist();
        keep(batch, first.get(header), ImportRow.State.HEADER);
        int total = 0;
        for (Line line : first.subList(header + 1, first.size())) {
            total += row(batch, line, total);
        }
        while (list.hasNext()) {
            total += row(batch, list.next(), total);
        }
        if (total == 0) {
            throw ListFile.refused("NO_ROWS", ListFileMessages::noRows);
        }
        database.flush();
        GuestImport.update("total = ?1 where id = ?2", total, batch.id);
        events.fire(new ImportUploaded(batch.id, total));
        return batch.id;
    }

    /** @return how many people the line tells of */
    private int row(GuestImport batch, Line line, int before) {
        if (line.blank() || Field.example(line)) {
            return 0;
        }
        if (before == config.rows()) {
            throw ListFile.refused("TOO_MANY_ROWS", m -> m.tooManyRows(config.rows()));
        }
        keep(batch, line, ImportRow.State.WAITING);
        if (before % FLUSH_EVERY == FLUSH_EVERY - 1) {
            database.flush();
            database.clear();
        }
        return 1;
    }

    private void keep(GuestImport batch, Line line, ImportRow.State state) {
        ImportRow.of(batch, line, state, sealed.seal(RowContent.of(line))).persist();
    }

    /** The last part of what the browser calls it. */
    private static String fileName(String name) {
        String last =
                name == null ? "" : name.replaceAll(".*[/\\\\]|\\p{Cntrl}", "").strip();
        return last.length() <= NAME_MAX ? last : last.substring(last.length() - NAME_MAX);
    }
}
