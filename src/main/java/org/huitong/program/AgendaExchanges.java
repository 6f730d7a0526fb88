package org.huitong.program;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huitong.edition.Edition;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;

/**
 * The door for agendas that come in as worksheets. A dry run does everything and takes it back, so that it cannot say
 * anything else than what will happen.
 */
@ApplicationScoped
class AgendaExchanges {
    private static final String KEY = "[A-Za-z0-9._-]{1,20}";

    private final ProgramScope scope;
    private final Conflicts conflicts;
    private final Actor actor;
    private final Language language;
    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    AgendaExchanges(
            ProgramScope scope,
            Conflicts conflicts,
            Actor actor,
            Language language,
            EntityManager database,
            TransactionSynchronizationRegistry transaction,
            Event<DomainEvent> events,
            @WallClock Clock clock) {
        this.scope = scope;
        this.conflicts = conflicts;
        this.actor = actor;
        this.language = language;
        this.database = database;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** @return the key under which the person acting finds these lines again, for a day */
    @Transactional
    long keep(List<AgendaRow> rows) {
        var kept = new AgendaImport();
        kept.uploadedBy = actor.name();
        kept.uploadedAt = clock.instant();
        kept.content = rows;
        kept.persist();
        return kept.id;
    }

    /**
     * What would come of these lines; nothing of it stays.
     *
     * @throws Refused 404 if somebody else has brought them in, or they are gone
     */
    @Transactional
    AgendaPlan look(long id) {
        AgendaPlan plan = apply(own(id));
        transaction.setRollbackOnly();
        return plan;
    }

    /**
     * Takes all lines over, or none.
     *
     * @param seen of the plan that was looked at
     * @throws Refused 404; 409 {@code PROGRAMME_CHANGED} if an agenda was changed meanwhile; 409 {@code ROWS_WRONG} if
     *     anything is wrong with them now
     */
    @Transactional
    AgendaPlan take(long id, String seen) {
        AgendaImport kept = own(id);
        AgendaPlan plan = apply(kept);
        if (!plan.seen().equals(seen)) {
            throw Refused.conflict(
                    Seen.CHANGED, Message.of(ProgrammeMessages.class, ProgrammeMessages::changedMeanwhile));
        }
        if (plan.wrong() > 0) {
            throw Refused.conflict("ROWS_WRONG", Message.of(ExchangeMessages.class, m -> m.rowsWrong(plan.wrong())));
        }
        kept.delete();
        events.fire(new AgendaImported(id, plan.lines().size(), plan.added(), plan.changed()));
        return plan;
    }

    private AgendaImport own(long id) {
        return AgendaImport.own(id, actor.name())
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(ExchangeMessages.class, ExchangeMessages::importGone)));
    }

    private AgendaPlan apply(AgendaImport kept) {
        Edition edition = scope.edition();
        List<AgendaPlan.Line> lines =
                kept.content.stream().map(AgendaPlan.Line::new).toList();
        Map<String, Forum> forums = lock(lines);
        String seen = forums.values().stream()
                .map(forum -> forum.code + forum.version + "." + forum.agendaVersion)
                .collect(Collectors.joining(","));
        Map<String, List<Speaker>> speakers =
                Speaker.inOrder(edition).stream().collect(groupingBy(speaker -> speaker.name));
        var reading = new AgendaReading(language.tags(), edition.zone, speakers);
        Map<String, List<AgendaItem>> agendas = new HashMap<>();
        forums.forEach((code, forum) -> agendas.put(code, new ArrayList<>(AgendaItem.of(forum))));
        Map<AgendaItem, AgendaPlan.Line> touched = new LinkedHashMap<>();
        for (AgendaPlan.Line line : lines) {
            Forum forum = forums.get(line.cell(AgendaColumns.FORUM));
            if (forum == null) {
                line.wrong(AgendaColumns.FORUM, says(line.cell(AgendaColumns.FORUM)));
                continue;
            }
            reading.read(line, forum).ifPresent(wanted -> place(line, forum, wanted, agendas.get(forum.code), touched));
        }
        if (lines.stream().allMatch(line -> line.faults().isEmpty())) {
            check(touched);
        }
        return new AgendaPlan(kept.id, seen, lines);
    }

    private static Message<?> says(String forum) {
        return Message.of(ExchangeMessages.class, m -> m.forumUnknown(forum));
    }

    /** Those that are there, by code, the lower id first. */
    private Map<String, Forum> lock(List<AgendaPlan.Line> lines) {
        return lines.stream()
                .map(line -> line.cell(AgendaColumns.FORUM))
                .distinct()
                .flatMap(code -> Forum.byCode(scope.edition(), code).filter(forum -> scope.covers(code)).stream())
                .sorted(Comparator.comparing(forum -> forum.id))
                .map(Forum::locked)
                .collect(Collectors.toMap(forum -> forum.code, forum -> forum, (a, b) -> a, LinkedHashMap::new));
    }

    private void place(
            AgendaPlan.Line line,
            Forum forum,
            AgendaReading.Wanted wanted,
            List<AgendaItem> agenda,
            Map<AgendaItem, AgendaPlan.Line> touched) {
        String key = line.cell(AgendaColumns.KEY);
        if (!key.isEmpty() && !key.matches(KEY)) {
            line.wrong(AgendaColumns.KEY, Message.of(ExchangeMessages.class, ExchangeMessages::keyWrong));
            return;
        }
        Optional<AgendaItem> known = known(key, wanted.item(), agenda);
        if (known.isPresent() && touched.containsKey(known.get())) {
            line.wrong(AgendaColumns.KEY, Message.of(ExchangeMessages.class, ExchangeMessages::keyTwice));
            return;
        }
        if (known.isPresent() && same(known.get(), wanted)) {
            touched.put(known.get(), line);
            return;
        }
        AgendaItem item = known.orElseGet(() -> {
            AgendaItem added = AgendaItem.of(forum, wanted.item());
            if (!key.isEmpty()) {
                added.itemKey = key;
            }
            agenda.add(added);
            return added;
        });
        item.describe(wanted.item());
        item.speakers.clear();
        item.speakers.addAll(wanted.cast());
        touched.put(item, line);
        line.becomes(known.isPresent() ? AgendaPlan.Outcome.CHANGED : AgendaPlan.Outcome.ADDED);
    }

    /** By its key; a line without one means the slot that begins then under that title. */
    private static Optional<AgendaItem> known(String key, ItemWish wish, List<AgendaItem> agenda) {
        return agenda.stream()
                .filter(item -> key.isEmpty()
                        ? item.startsAt.equals(wish.time().from()) && item.title.equals(wish.title())
                        : item.itemKey.equals(key))
                .findFirst();
    }

    private static boolean same(AgendaItem item, AgendaReading.Wanted wanted) {
        return ItemWish.of(item).equals(wanted.item())
                && item.speakers.stream()
                        .map(AgendaExchanges::who)
                        .toList()
                        .equals(wanted.cast().stream().map(AgendaExchanges::who).toList());
    }

    private static Object who(Appearance one) {
        return new CastWish(one.speaker.id, one.role);
    }

    /** Who would be on two stages is told by line; what is not told is stored. */
    private void check(Map<AgendaItem, AgendaPlan.Line> touched) {
        List<AgendaItem> changed = touched.entrySet().stream()
                .filter(entry -> entry.getValue().outcome() != AgendaPlan.Outcome.UNCHANGED)
                .map(Map.Entry::getKey)
                .toList();
        conflicts.lock(changed);
        changed.stream().filter(item -> !item.isPersistent()).forEach(item -> item.persist());
        changed.stream()
                .map(item -> item.forum)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(Forum::agendaChanged);
        database.flush();
        conflicts.of(changed).stream()
                .filter(conflict -> conflict.level() == Conflict.Level.BLOCK)
                .forEach(conflict -> changed.stream()
                        .filter(item -> item.id == conflict.item())
                        .findFirst()
                        .ifPresent(item -> touched.get(item).wrong(AgendaColumns.SPEAKERS, conflict.message())));
    }
}
