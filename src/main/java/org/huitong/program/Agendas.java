package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * The door for those who change agendas. The forum's row is locked first, then those of the speakers, by id; forums
 * outside the data scope of whoever is acting are not there (404).
 */
@ApplicationScoped
public class Agendas {
    private final ProgramScope scope;
    private final Conflicts conflicts;
    private final AgendaPushes pushes;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    Agendas(
            ProgramScope scope,
            Conflicts conflicts,
            AgendaPushes pushes,
            EntityManager database,
            Event<DomainEvent> events) {
        this.scope = scope;
        this.conflicts = conflicts;
        this.pushes = pushes;
        this.database = database;
        this.events = events;
    }

    /**
     * Puts a slot into a forum's agenda.
     *
     * @return its id
     * @throws Invalid with everything that is wrong
     * @throws Refused 404
     */
    @Transactional
    public long add(String code, ItemWish wish) {
        Forum forum = scope.forum(code).locked();
        check(forum, wish);
        AgendaItem item = AgendaItem.of(forum, wish);
        item.persist();
        forum.agendaChanged();
        database.flush();
        events.fire(new AgendaItemAdded(code, item.id));
        return item.id;
    }

    /**
     * Changes a slot.
     *
     * @param version of the slot that was seen when this was decided
     * @param push whether the slots that come after it follow its end
     * @param extend whether the forum ends later if they would not fit in it
     * @param reason why speakers may be on two stages at once; null if that was not asked
     * @return what to undo it by, for a day, if others followed; empty if none did
     * @throws Invalid with everything that is wrong
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED} if it is no longer as it was seen; 409 {@code SPEAKER_BUSY}
     */
    @Transactional
    public Optional<Long> change(
            String code, long id, int version, ItemWish wish, boolean push, boolean extend, String reason) {
        Forum forum = scope.forum(code).locked();
        AgendaItem item = seen(forum, id, version);
        List<AgendaItem> agenda = AgendaItem.of(forum);
        Push plan = Push.of(item, wish.time(), agenda, push);
        Map<AgendaItem, Span> times = plan.times();
        Instant end = forum.endsAt;
        if (extend) {
            extend(forum, plan);
        }
        check(forum, wish);
        plan.beyond(forum.time()).findFirst().ifPresent(beyond -> {
            String title = beyond.item().title.toString();
            throw new Invalid(new FieldErrors()
                    .add("end", "PUSHED_OUT", Message.of(ProgrammeMessages.class, m -> m.pushedOut(title))));
        });
        boolean moved = !item.time().equals(wish.time());
        List<AgendaItemsChanged.Slot> before =
                plan.items().map(AgendaItemsChanged.Slot::of).toList();
        item.describe(wish);
        plan.apply();
        forum.agendaChanged();
        if (moved) {
            allow(forum, plan.items().toList(), reason);
        }
        database.flush();
        events.fire(new AgendaItemsChanged(
                code, before, plan.items().map(AgendaItemsChanged.Slot::of).toList()));
        return times.size() == 1
                ? Optional.empty()
                : Optional.of(pushes.keep(forum, times, end.equals(forum.endsAt) ? null : end));
    }

    /**
     * As {@link #change}, of its time alone: what dragging does.
     */
    @Transactional
    public Optional<Long> move(
            String code, long id, int version, Span time, boolean push, boolean extend, String reason) {
        AgendaItem item = scope.item(scope.forum(code), id);
        return change(code, id, version, ItemWish.of(item).at(time), push, extend, reason);
    }

    /**
     * What would come of {@link #change}, without doing it.
     *
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED} if it is no longer as it was seen
     */
    @Transactional
    public PushView preview(String code, long id, int version, Span time) {
        Forum forum = scope.forum(code);
        AgendaItem item = scope.item(forum, id);
        Seen.require(item.version, version);
        return PushView.of(Push.of(item, time, AgendaItem.of(forum), true), forum);
    }

    /**
     * Lets a slot change places with the one before or after it; each keeps its length, and the time between them stays.
     *
     * @param agendaVersion of the forum that was seen when this was decided
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED}; 409 {@code SPEAKER_BUSY}; 409 {@code FORUM_TIME} if the two
     *     would not fit, since one lies in the other
     */
    @Transactional
    public void swap(String code, long id, int agendaVersion, boolean later, String reason) {
        Forum forum = scope.forum(code).locked();
        AgendaItem item = scope.item(forum, id);
        Seen.require(forum.agendaVersion, agendaVersion);
        List<AgendaItem> agenda = AgendaItem.of(forum);
        int at = agenda.indexOf(item);
        int first = later ? at : at - 1;
        if (first < 0 || first + 1 >= agenda.size()) {
            return;
        }
        List<AgendaItem> two = List.of(agenda.get(first), agenda.get(first + 1));
        List<AgendaItemsChanged.Slot> before =
                two.stream().map(AgendaItemsChanged.Slot::of).toList();
        exchange(two.get(0), two.get(1));
        WithinForum.fault(two.get(0).time(), forum.time()).ifPresent(fault -> {
            throw Refused.conflict("FORUM_TIME", fault.message());
        });
        forum.agendaChanged();
        allow(forum, two, reason);
        database.flush();
        events.fire(new AgendaItemsChanged(
                code, before, two.stream().map(AgendaItemsChanged.Slot::of).toList()));
    }

    private static void exchange(AgendaItem first, AgendaItem second) {
        Duration between = Duration.between(first.endsAt, second.startsAt);
        Duration gap = between.isNegative() ? Duration.ZERO : between;
        Span now = new Span(first.startsAt, first.startsAt.plus(second.time().length()));
        Span then = new Span(
                now.until().plus(gap), now.until().plus(gap).plus(first.time().length()));
        second.when(now);
        first.when(then);
    }

    /**
     * Takes a slot out, with what was to be handed in for it. Whoever calls this has asked before.
     *
     * @param version of the slot that was seen when this was decided
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED}
     */
    @Transactional
    public void remove(String code, long id, int version) {
        Forum forum = scope.forum(code).locked();
        AgendaItem item = seen(forum, id, version);
        int materials = Material.of(List.of(item)).size();
        item.delete();
        forum.agendaChanged();
        database.flush();
        events.fire(new AgendaItemRemoved(code, id, materials));
    }

    /**
     * Says who appears in a slot, in this order.
     *
     * @param version of the slot that was seen when this was decided
     * @throws Invalid if somebody is named twice
     * @throws Refused 404, for a speaker who is gone too; 409 {@code PROGRAMME_CHANGED}; 409 {@code SPEAKER_BUSY}
     */
    @Transactional
    public void cast(String code, long id, int version, List<CastWish> wanted, String reason) {
        Forum forum = scope.forum(code).locked();
        AgendaItem item = seen(forum, id, version);
        if (wanted.stream().map(CastWish::speaker).distinct().count() < wanted.size()) {
            throw new Invalid(new FieldErrors()
                    .add("speaker", "TWICE", Message.of(ProgrammeMessages.class, ProgrammeMessages::namedTwice)));
        }
        boolean fresh = !item.speakers.stream().map(CastWish::of).toList().containsAll(wanted);
        var cast = new ArrayList<Appearance>();
        wanted.forEach(one -> cast.add(
                Appearance.of(Speaker.byId(scope.edition(), one.speaker()).orElseThrow(Speakers::gone), one.role())));
        item.speakers.clear();
        item.speakers.addAll(cast);
        forum.agendaChanged();
        // Whoever was in it before stays there: another order asks for no reason again.
        if (fresh) {
            allow(forum, List.of(item), reason);
        }
        database.flush();
        events.fire(new SpeakerCast(code, id, cast.size()));
    }

    /**
     * Puts somebody into a slot, behind those who are in it, who is not on file yet.
     *
     * @param version of the slot that was seen when this was decided
     * @throws Invalid with everything that is wrong
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED}
     */
    @Transactional
    public void castNew(String code, long id, int version, SpeakerWish wish, Speaker.Role role, String reason) {
        Forum forum = scope.forum(code);
        List<CastWish> wanted = new ArrayList<>(
                scope.item(forum, id).speakers.stream().map(CastWish::of).toList());
        Speakers.check(wish);
        Speaker speaker = Speaker.of(scope.edition(), wish);
        speaker.persist();
        wanted.add(new CastWish(speaker.id, role));
        cast(code, id, version, wanted, reason);
    }

    private AgendaItem seen(Forum forum, long id, int version) {
        AgendaItem item = scope.item(forum, id);
        // It may have been read before the forum was locked.
        database.refresh(item, LockModeType.PESSIMISTIC_WRITE);
        Seen.require(item.version, version);
        return item;
    }

    private static void check(Forum forum, ItemWish wish) {
        var errors = new FieldErrors();
        ForumText.check(wish, errors);
        WithinForum.fault(wish.time(), forum.time()).ifPresent(fault -> fault.into(errors));
        errors.orElseThrow();
    }

    private void extend(Forum forum, Push plan) {
        Span longer = new Span(forum.startsAt, plan.until().isAfter(forum.endsAt) ? plan.until() : forum.endsAt);
        ForumTimeRule.first(forum.kind, longer, ForumTimeRule.Days.of(scope.edition()))
                .ifPresent(fault -> {
                    throw Refused.conflict("FORUM_TIME", fault.message());
                });
        if (!longer.equals(forum.time())) {
            ForumWish before = ForumWish.of(forum);
            forum.when(longer);
            events.fire(new ForumChanged(
                    forum.code, ForumChanged.Facts.of(before), ForumChanged.Facts.of(ForumWish.of(forum))));
        }
    }

    private void allow(Forum forum, List<AgendaItem> items, String reason) {
        int allowed = conflicts.allow(items, reason);
        if (allowed > 0) {
            events.fire(new SpeakerConflictAllowed(forum.code, allowed, reason));
        }
    }
}
