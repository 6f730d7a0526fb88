package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huitong.edition.Edition;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * The door for those who change the forums of the current edition. A forum's row is locked before anything of it is
 * looked at; forums outside the data scope of whoever is acting are not there (404).
 */
@ApplicationScoped
public class Programmes {
    private final ProgramScope scope;
    private final Conflicts conflicts;
    private final Instance<ForumUse> uses;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    Programmes(
            ProgramScope scope,
            Conflicts conflicts,
            Instance<ForumUse> uses,
            EntityManager database,
            Event<DomainEvent> events) {
        this.scope = scope;
        this.conflicts = conflicts;
        this.uses = uses;
        this.database = database;
        this.events = events;
    }

    /**
     * Puts a forum at the end of the programme.
     *
     * @param code short and stable: {@code 05}
     * @throws org.huitong.platform.Invalid with everything that is wrong
     * @throws Refused 404 for whoever works for some forums only
     */
    @Transactional
    public void create(String code, ForumWish wish) {
        if (scope.only().isPresent()) {
            throw ProgramScope.noForum();
        }
        Edition edition = scope.edition();
        var errors = new FieldErrors();
        ForumText.checkCode(code, errors);
        if (Forum.byCode(edition, code).isPresent()) {
            errors.add("code", "TAKEN", Message.of(ProgrammeMessages.class, m -> m.codeTaken(code)));
        }
        check(edition, wish, List.of(), errors);
        errors.orElseThrow();
        Forum.append(edition, code, wish);
        database.flush();
        events.fire(new ForumCreated(code));
    }

    /**
     * Changes what is told of a forum.
     *
     * @param version of the forum that was seen when this was decided
     * @param along whether its agenda moves with its beginning
     * @param reason why speakers may be on two stages at once; null if that was not asked
     * @throws org.huitong.platform.Invalid with everything that is wrong, slots that would lie outside too
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED} if it is no longer as it was seen; 409 {@code SPEAKER_BUSY}
     */
    @Transactional
    public void change(String code, int version, ForumWish wish, boolean along, String reason) {
        Forum forum = scope.forum(code).locked();
        Seen.require(forum.version, version);
        List<AgendaItem> agenda = AgendaItem.of(forum);
        ForumWish before = ForumWish.of(forum);
        Duration by = along ? Duration.between(forum.startsAt, wish.time().from()) : Duration.ZERO;
        var errors = new FieldErrors();
        check(
                scope.edition(),
                wish,
                agenda.stream().map(item -> item.time().plus(by)).toList(),
                errors);
        errors.orElseThrow();
        forum.describe(wish);
        if (!by.isZero()) {
            move(forum, agenda, by, reason);
        }
        database.flush();
        events.fire(new ForumChanged(code, ForumChanged.Facts.of(before), ForumChanged.Facts.of(wish)));
    }

    /** @param agenda when its slots will be */
    static void check(Edition edition, ForumWish wish, List<Span> agenda, FieldErrors errors) {
        ForumText.check(wish, errors);
        var fault = ForumTimeRule.first(wish.kind(), wish.time(), ForumTimeRule.Days.of(edition));
        fault.ifPresent(one -> one.into(errors));
        long outside = agenda.stream().filter(item -> !wish.time().holds(item)).count();
        if (fault.isEmpty() && outside > 0) {
            errors.add("end", "AGENDA_OUTSIDE", Message.of(ProgrammeMessages.class, m -> m.agendaOutside(outside)));
        }
    }

    /**
     * As {@link #shift(String, Duration, String)}, where nobody is asked why speakers may be on two stages at once.
     */
    @Transactional
    public void shift(String code, Duration by) {
        shift(code, by, null);
    }

    /**
     * Moves a forum with its agenda, in the caller's transaction.
     *
     * @param by later; negative for earlier
     * @param reason why speakers may be on two stages at once; null if that was not asked
     * @throws Refused 404; 409 {@code SPEAKER_BUSY}; 409 {@code FORUM_TIME} if it would not be on one day of the conference
     */
    @Transactional
    public void shift(String code, Duration by, String reason) {
        if (by.isZero()) {
            return;
        }
        Forum forum = scope.forum(code).locked();
        forum.when(possible(forum, by));
        List<AgendaItem> agenda = AgendaItem.of(forum);
        move(forum, agenda, by, reason);
        database.flush();
        events.fire(new ForumShifted(code, by.toMinutes(), agenda.size()));
    }

    /**
     * Moves several forums, each with its agenda, in the caller's transaction. Who is busy is looked at as all of them will
     * stand together.
     *
     * @param all by how much, by the forums' codes; negative for earlier
     * @throws NotShifted with what {@link #shift(String, Duration, String)} refuses, naming the forum
     */
    @Transactional
    public void shift(Map<String, Duration> all) {
        Map<Forum, List<AgendaItem>> agendas = new LinkedHashMap<>();
        new TreeMap<>(all).forEach((code, by) -> {
            if (!by.isZero()) {
                naming(code, () -> {
                    Forum forum = scope.forum(code).locked();
                    forum.when(possible(forum, by));
                    List<AgendaItem> agenda = AgendaItem.of(forum);
                    agenda.forEach(item -> item.when(item.time().plus(by)));
                    forum.agendaChanged();
                    agendas.put(forum, agenda);
                });
            }
        });
        conflicts.lock(agendas.values().stream().flatMap(List::stream).toList());
        database.flush();
        agendas.forEach((forum, agenda) -> {
            naming(forum.code, () -> conflicts.allow(agenda, null));
            events.fire(new ForumShifted(forum.code, all.get(forum.code).toMinutes(), agenda.size()));
        });
    }

    private static void naming(String forum, Runnable step) {
        try {
            step.run();
        } catch (Refused why) {
            throw new NotShifted(forum, why);
        }
    }

    /** Whether the days of the conference let a forum be so much later, or earlier if it is negative. */
    @Transactional
    public boolean mayShift(String code, Duration by) {
        Forum forum = scope.forum(code);
        return fault(forum, by).isEmpty();
    }

    private Optional<TimeFault> fault(Forum forum, Duration by) {
        return ForumTimeRule.first(forum.kind, forum.time().plus(by), ForumTimeRule.Days.of(scope.edition()));
    }

    /** When it would be. */
    private Span possible(Forum forum, Duration by) {
        fault(forum, by).ifPresent(fault -> {
            throw Refused.conflict("FORUM_TIME", fault.message());
        });
        return forum.time().plus(by);
    }

    private void move(Forum forum, List<AgendaItem> agenda, Duration by, String reason) {
        agenda.forEach(item -> item.when(item.time().plus(by)));
        forum.agendaChanged();
        int allowed = conflicts.allow(agenda, reason);
        if (allowed > 0) {
            events.fire(new SpeakerConflictAllowed(forum.code, allowed, reason));
        }
    }

    /**
     * What would go with a forum, and what keeps it from going.
     *
     * @param blocking what hangs on it: places, bookings
     */
    public record Removal(String code, int version, int items, List<Message<?>> blocking) {}

    /** @throws Refused 404 */
    @Transactional
    public Removal removal(String code) {
        Forum forum = scope.forum(code);
        return new Removal(code, forum.version, AgendaItem.of(forum).size(), blocking(forum));
    }

    /**
     * Takes a forum out of the programme, with its agenda. Whoever calls this has asked before.
     *
     * @param version of the forum that was seen when this was decided
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED}; 409 {@code FORUM_IN_USE} with what hangs on it
     */
    @Transactional
    public void remove(String code, int version) {
        if (scope.only().isPresent()) {
            scope.forum(code);
            throw Refused.conflict("SCOPE_LIMITED", Message.of(ProgrammeMessages.class, ProgrammeMessages::notYours));
        }
        Forum forum = scope.forum(code).locked();
        Seen.require(forum.version, version);
        List<Message<?>> blocking = blocking(forum);
        if (!blocking.isEmpty()) {
            throw Refused.conflict(
                    "FORUM_IN_USE",
                    Message.of(
                            ProgrammeMessages.class,
                            m -> m.inUse(blocking.stream().map(Object::toString).collect(Collectors.joining(" · ")))));
        }
        List<AgendaItem> agenda = AgendaItem.of(forum);
        agenda.forEach(AgendaItem::delete);
        forum.delete();
        database.flush();
        events.fire(new ForumRemoved(code, agenda.size()));
    }

    private List<Message<?>> blocking(Forum forum) {
        return uses.stream().flatMap(use -> use.of(forum).stream()).collect(Collectors.toList());
    }
}
