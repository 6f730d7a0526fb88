package org.huitong.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;
import org.huitong.platform.Background;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;
import org.huitong.privacy.PrivacyNotices;

/** The door to lists that come in: uploaded, understood, looked at, taken over or ended. */
@ApplicationScoped
class Imports {
    /** So that nobody leaves the names of a whole province lying about. */
    static final int MOST_OPEN = 10;

    private static final int RECENT = 30;
    private static final int SAMPLE = 3;

    private final Uploads uploads;
    private final Editions editions;
    private final PrivacyNotices notices;
    private final SealedRows sealed;
    private final OwnColumns own;
    private final Actor actor;
    private final Event<DomainEvent> events;
    private final Clock clock;
    private final ImportWork work;
    private final Background background;

    @Inject
    Imports(
            Uploads uploads,
            Editions editions,
            PrivacyNotices notices,
            SealedRows sealed,
            OwnColumns own,
            Actor actor,
            Event<DomainEvent> events,
            @WallClock Clock clock,
            ImportWork work,
            Background background) {
        this.uploads = uploads;
        this.editions = editions;
        this.notices = notices;
        this.sealed = sealed;
        this.own = own;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
        this.work = work;
        this.background = background;
    }

    /** Whether somebody brings lists in: who works for some forums only registers nobody for others. */
    boolean mayImport() {
        return actor.scope().only(Scope.Kind.FORUM).isEmpty();
    }

    /**
     * Reads a file and, where its headers are known, begins to look at its rows.
     *
     * @return the import's id
     * @throws Invalid with one sentence on the field {@code file} if it cannot be read
     * @throws Refused 409 SCOPE_LIMITED; TOO_MANY_OPEN; 503 BUSY
     */
    long upload(Path file, String name) throws IOException {
        refuseLimited();
        long open = QuarkusTransaction.requiringNew().call(() -> GuestImport.openOf(editions.current(), actor.name()));
        if (open >= MOST_OPEN) {
            throw Refused.conflict("TOO_MANY_OPEN", Message.of(ImportMessages.class, m -> m.tooManyOpen(MOST_OPEN)));
        }
        long id = uploads.read(file, name);
        QuarkusTransaction.requiringNew().run(() -> {
            GuestImport batch = find(id);
            RememberedMapping.of(batch.uploadedBy, batch.headersHash)
                    .filter(remembered -> !remembered.mapping.faults().any())
                    .ifPresent(remembered -> batch.check(remembered.mapping));
        });
        background.begin(work::run);
        return id;
    }

    /**
     * How the columns are understood, or would be, with the headers and the first rows; without these once they are erased.
     *
     * @throws Refused 404
     */
    @Transactional
    Columns columns(long id) {
        GuestImport batch = find(id);
        List<String> headers = sealed.headers(batch);
        List<List<String>> samples = own(batch)
                ? ImportRow.page(batch, ImportRowFilter.ALL.states, 0, SAMPLE).stream()
                        .filter(row -> row.content != null)
                        .map(row -> sealed.open(row.content).cells())
                        .toList()
                : List.of();
        return new Columns(batch.id, headers, samples, batch.mapping != null ? batch.mapping : suggested(headers));
    }

    private Mapping suggested(List<String> headers) {
        Mapping fixed = Mapping.suggested(headers);
        return fixed.with(own.suggested(headers, fixed.columns().values()));
    }

    /** @param samples the cells of the first rows; nobody sees them but who brought them */
    record Columns(long id, List<String> headers, List<List<String>> samples, Mapping mapping) {}

    /**
     * The columns are understood so, now and the next time: every row is looked at.
     *
     * @throws Invalid by fields
     * @throws Refused 404; 409 IMPORT_MOVED once it is taken over; NOT_YOURS
     */
    void understand(long id, Mapping mapping) {
        refuseLimited();
        QuarkusTransaction.requiringNew().run(() -> {
            GuestImport batch = locked(id);
            mapping.faults().orElseThrow();
            batch.check(mapping);
            ImportRow.startAgain(batch);
            RememberedMapping.remember(batch.uploadedBy, batch.headersHash, mapping, clock.instant());
        });
        background.begin(work::run);
    }

    /**
     * Begins to take a list over.
     *
     * @param expected how many rows would do something when they were looked at
     * @param informed whether the guests were informed, as the person says who does this
     * @throws Invalid without that
     * @throws Refused 404; 409 COUNT_CHANGED, IMPORT_MOVED, NOT_YOURS
     */
    void take(long id, long expected, boolean informed) {
        refuseLimited();
        QuarkusTransaction.requiringNew().run(() -> {
            GuestImport batch = locked(id);
            if (!informed) {
                throw new Invalid(new FieldErrors()
                        .add("informed", "MISSING", Message.of(ImportMessages.class, ImportMessages::informedMissing)));
            }
            String notice = notices.current().code;
            batch.take(notice, clock.instant());
            Map<ImportRow.State, Long> counts = ImportRow.counts(batch);
            long todo = counts.getOrDefault(ImportRow.State.NEW, 0L) + counts.getOrDefault(ImportRow.State.CHANGE, 0L);
            if (todo != expected || todo == 0) {
                throw Refused.conflict("COUNT_CHANGED", Message.of(ImportMessages.class, m -> m.countChanged(todo)));
            }
            events.fire(new ImportStarted(id, todo, notice));
        });
        background.begin(work::run);
    }

    /**
     * Ends an import; its rows are erased, what was registered until then stays.
     *
     * @throws Refused 404; 409 IMPORT_MOVED, NOT_YOURS
     */
    @Transactional
    void cancel(long id) {
        GuestImport batch = locked(id);
        Map<ImportRow.State, Long> counts = ImportRow.counts(batch);
        batch.end(GuestImport.State.CANCELLED, counts, clock.instant());
        ImportRow.eraseAll(batch);
        events.fire(new ImportCancelled(
                id,
                counts.getOrDefault(ImportRow.State.CREATED, 0L),
                counts.getOrDefault(ImportRow.State.CHANGED, 0L)));
    }

    /** Those of whoever asks, or of all for whom no data scope hides any of it; newest first. */
    @Transactional
    List<ImportView> recent() {
        return GuestImport.recent(
                        editions.current(), mayImport() ? Optional.empty() : Optional.of(actor.name()), RECENT)
                .stream()
                .map(this::view)
                .toList();
    }

    /** @throws Refused 404 */
    @Transactional
    ImportView view(long id) {
        return view(find(id));
    }

    private ImportView view(GuestImport batch) {
        return ImportView.of(batch, batch.counts != null ? batch.counts : ImportRow.counts(batch), own(batch));
    }

    /** For those of this package that show its rows. */
    GuestImport find(long id) {
        return GuestImport.<GuestImport>findByIdOptional(id)
                .filter(batch -> batch.edition.id.equals(editions.current().id) && (mayImport() || own(batch)))
                .orElseThrow(Imports::notFound);
    }

    /** Alone with it, if it is one's own. */
    GuestImport locked(long id) {
        find(id);
        GuestImport batch = GuestImport.lock(id).orElseThrow(Imports::notFound);
        if (!own(batch)) {
            throw Refused.conflict("NOT_YOURS", Message.of(ImportMessages.class, ImportMessages::notYours));
        }
        return batch;
    }

    private boolean own(GuestImport batch) {
        return batch.uploadedBy.equals(actor.name());
    }

    private void refuseLimited() {
        if (!mayImport()) {
            throw Refused.conflict("SCOPE_LIMITED", Message.of(ImportMessages.class, ImportMessages::scopeLimited));
        }
    }

    private static Refused notFound() {
        return new Refused(404, "NOT_FOUND", Message.of(ImportMessages.class, ImportMessages::notFound));
    }
}
