package org.huitong.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.LocalText;
import org.huitong.platform.Refused;

/**
 * The door to the published versions of the current edition's programme.
 *
 * <p>What becomes the next version is decided under the lock of the edition's row, and a unique key on edition and number
 * stands behind it. The newest version is kept in memory; every reading asks the database for its number first, so that
 * all instances show the same.
 */
@ApplicationScoped
public class Versions {
    private final Editions editions;
    private final Drafts drafts;
    private final Actor actor;
    private final Clock clock;
    private final Event<DomainEvent> events;
    private volatile Kept newest;

    /** A version cannot change, so its id says which content is kept. */
    private record Kept(long id, Published version) {}

    /**
     * What somebody wants to publish.
     *
     * @param seen number of the version that was the newest when they decided
     * @param forums what they have chosen and seen, as {@link Choice#value} has it
     * @param note what is new, for the public; null for nothing
     */
    record Wish(int seen, Set<String> forums, LocalText note) {}

    @Inject
    Versions(Editions editions, Drafts drafts, Actor actor, Clock clock, Event<DomainEvent> events) {
        this.editions = editions;
        this.drafts = drafts;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /** What the public sees now: the newest version; the draft as long as there is none. */
    @Transactional
    public Published current() {
        Edition edition = editions.current();
        return ProgrammeVersion.newest(edition)
                .map(this::kept)
                .orElseGet(() -> new Published(0, null, drafts.forums(), List.of()));
    }

    /** All versions, the newest first. */
    @Transactional
    public List<VersionView> all() {
        return ProgrammeVersion.heads(editions.current()).stream()
                .map(VersionView::of)
                .toList();
    }

    /** The version with this number, if there is one. */
    @Transactional
    public Optional<Published> version(int number) {
        return ProgrammeVersion.heads(editions.current()).stream()
                .filter(head -> head.number() == number)
                .findFirst()
                .map(Versions::read);
    }

    /** Number of the version that was the newest at this moment of the conference clock; the first one before that. */
    @Transactional
    public int numberAt(Instant moment) {
        List<VersionView> all = all();
        return all.stream()
                .filter(version -> !version.at().isAfter(moment))
                .mapToInt(VersionView::number)
                .findFirst()
                .orElse(all.isEmpty() ? 0 : all.get(all.size() - 1).number());
    }

    /** The draft against what is published: what would become public, and what speaks against it. */
    @Transactional
    Preview preview() {
        Published published = published();
        return Preview.of(published, drafts.read(), editions.current(), code -> actor.scope()
                .covers(Scope.Kind.FORUM, code));
    }

    /**
     * Makes the chosen forums of the draft public.
     *
     * @return the number of the new version
     * @throws Refused 409 {@code VERSION_NEWER} if somebody has published meanwhile, {@code DRAFT_CHANGED} if a chosen
     *     forum is no longer as it was seen, {@code NOTHING_CHANGED} if nothing would be different; 422 if nothing is
     *     chosen
     */
    @Transactional
    int publish(Wish wish) {
        Edition edition = editions.lock();
        Published before = published();
        requireSeen(wish.seen(), before);
        List<PlannedForum> draft = drafts.forums();
        List<Choice> choices = Choice.all(before.forums(), draft).stream()
                .filter(choice -> actor.scope().covers(Scope.Kind.FORUM, choice.code()))
                .toList();
        Set<String> offered = choices.stream().map(Choice::value).collect(Collectors.toSet());
        if (wish.forums().isEmpty()) {
            throw AgendaRefusals.nothingChosen();
        }
        if (!offered.containsAll(wish.forums())) {
            throw AgendaRefusals.draftChanged();
        }
        Set<String> codes = choices.stream()
                .filter(choice -> wish.forums().contains(choice.value()))
                .map(Choice::code)
                .collect(Collectors.toSet());
        return add(edition, before, Snapshot.mix(before.forums(), draft, codes), wish.note(), null, clock.instant());
    }

    /**
     * Publishes the content of an older version again, which takes back all that came after it.
     *
     * @param seen number of the version that was the newest when this was decided
     * @throws Refused as {@link #publish}; 404 if there is no such version; 403 for somebody limited to some forums
     */
    @Transactional
    int restore(int number, int seen, LocalText note) {
        if (actor.scope().only(Scope.Kind.FORUM).isPresent()) {
            throw AgendaRefusals.wholeOnly();
        }
        Edition edition = editions.lock();
        Published before = published();
        requireSeen(seen, before);
        Published old = version(number).orElseThrow(AgendaRefusals::noVersion);
        return add(edition, before, old.forums(), note, number, clock.instant());
    }

    /** Publishes these forums as they are, for a demonstration; the time is given. */
    @Transactional
    int publishAll(List<PlannedForum> forums, LocalText note, Instant at) {
        Edition edition = editions.lock();
        return add(edition, published(), forums, note, null, at);
    }

    /** What is published, and nothing rather than the draft. */
    private Published published() {
        return ProgrammeVersion.newest(editions.current()).map(this::kept).orElse(Published.NOTHING);
    }

    private static void requireSeen(int seen, Published now) {
        if (seen != now.number()) {
            throw AgendaRefusals.newer(now.number());
        }
    }

    private int add(
            Edition edition,
            Published before,
            List<PlannedForum> forums,
            LocalText note,
            Integer restored,
            Instant moment) {
        List<String> different =
                Choice.all(before.forums(), forums).stream().map(Choice::code).toList();
        if (different.isEmpty()) {
            throw AgendaRefusals.nothingChanged();
        }
        // As precise as the column, so that a version reads the same before and after it was stored.
        Instant at = moment.truncatedTo(ChronoUnit.MICROS);
        var version = new ProgrammeVersion();
        version.edition = edition;
        version.number = before.number() + 1;
        version.publishedAt = at;
        version.publishedBy = actor.name();
        version.note = note;
        version.restored = restored;
        version.content = Snapshot.of(version.number, at, before, forums).text();
        version.persistAndFlush();
        events.fire(new ProgrammePublished(edition.code, version.number, different, restored));
        return version.number;
    }

    /** The newest version, read once and kept. What a transaction that fails has kept is never asked for again. */
    private Published kept(ProgrammeVersion.Head head) {
        Kept kept = newest;
        if (kept == null || kept.id != head.id()) {
            kept = new Kept(head.id(), read(head));
            newest = kept;
        }
        return kept.version;
    }

    private static Published read(ProgrammeVersion.Head head) {
        Snapshot content = Snapshot.parse(ProgrammeVersion.contentOf(head.id()));
        return new Published(head.number(), head.publishedAt(), content.forums(), content.withdrawn());
    }
}
