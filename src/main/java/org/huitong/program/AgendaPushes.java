package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;

/** The door for putting back what followed a slot. The forum's row is locked first, then those of the speakers. */
@ApplicationScoped
class AgendaPushes {
    private final ProgramScope scope;
    private final Conflicts conflicts;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    AgendaPushes(
            ProgramScope scope,
            Conflicts conflicts,
            EntityManager database,
            Event<DomainEvent> events,
            @WallClock Clock clock) {
        this.scope = scope;
        this.conflicts = conflicts;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes, in the caller's transaction and after everything was written, what can be put back.
     *
     * @param forumEnds when the forum ended before; null if it was not extended
     * @return the key under which it is found again, for a day
     */
    long keep(Forum forum, Map<AgendaItem, Span> before, Instant forumEnds) {
        var push = new AgendaPush();
        push.forum = forum;
        push.pushedAt = clock.instant();
        push.forumEnds = forumEnds;
        push.moves = before.entrySet().stream()
                .map(one -> AgendaPush.Moved.of(one.getKey(), one.getValue()))
                .toList();
        push.persist();
        return push.id;
    }

    /**
     * Puts all slots back to when they were, and the forum's end if it was moved for them; or none, if any of them has
     * been changed since.
     *
     * @param reason why speakers may be on two stages at once; null if that was not asked
     * @throws Refused 404 for the forum; 409 {@code PUSH_GONE} if it was undone already or is too old; 409
     *     {@code PUSH_CHANGED} with what has been changed; 409 {@code FORUM_TIME} if the forum is at another time by now;
     *     409 {@code SPEAKER_BUSY}
     */
    @Transactional
    void undo(String code, long id, String reason) {
        Forum forum = scope.forum(code).locked();
        AgendaPush push = AgendaPush.of(forum, id).orElseThrow(() -> refused("PUSH_GONE", ProgrammeMessages::pushGone));
        Map<Long, AgendaItem> agenda =
                AgendaItem.of(forum).stream().collect(Collectors.toMap(item -> item.id, item -> item));
        requireUnchanged(push, agenda);
        List<AgendaItem> items =
                push.moves.stream().map(move -> agenda.get(move.item())).toList();
        List<AgendaItemsChanged.Slot> before =
                items.stream().map(AgendaItemsChanged.Slot::of).toList();
        push.moves.forEach(move -> {
            WithinForum.fault(move.before(), forum.time()).ifPresent(fault -> {
                throw Refused.conflict("FORUM_TIME", fault.message());
            });
            agenda.get(move.item()).when(move.before());
        });
        shorten(forum, push.forumEnds, agenda);
        forum.agendaChanged();
        int allowed = conflicts.allow(items, reason);
        if (allowed > 0) {
            events.fire(new SpeakerConflictAllowed(code, allowed, reason));
        }
        push.delete();
        database.flush();
        events.fire(new AgendaItemsChanged(
                code, before, items.stream().map(AgendaItemsChanged.Slot::of).toList()));
    }

    private static void requireUnchanged(AgendaPush push, Map<Long, AgendaItem> agenda) {
        long gone = push.moves.stream()
                .filter(move -> !agenda.containsKey(move.item()))
                .count();
        List<AgendaItem> changed = push.moves.stream()
                .filter(move -> agenda.containsKey(move.item()) && agenda.get(move.item()).version != move.version())
                .map(move -> agenda.get(move.item()))
                .toList();
        if (gone + changed.size() > 0) {
            throw refused(
                    "PUSH_CHANGED",
                    m -> m.pushChanged(
                            changed.stream().map(item -> item.title.toString()).collect(Collectors.joining(" · ")),
                            changed.size(),
                            gone));
        }
    }

    /** To when it ended before, if nothing that came in meanwhile needs the time. */
    private void shorten(Forum forum, Instant end, Map<Long, AgendaItem> agenda) {
        if (end == null
                || !end.isBefore(forum.endsAt)
                || agenda.values().stream().anyMatch(item -> item.endsAt.isAfter(end))) {
            return;
        }
        ForumWish before = ForumWish.of(forum);
        forum.when(new Span(forum.startsAt, end));
        events.fire(new ForumChanged(
                forum.code, ForumChanged.Facts.of(before), ForumChanged.Facts.of(ForumWish.of(forum))));
    }

    private static Refused refused(String code, Function<ProgrammeMessages, String> wording) {
        return Refused.conflict(code, Message.of(ProgrammeMessages.class, wording));
    }
}
