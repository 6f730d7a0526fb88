package org.huitong.program;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.Language;
import org.huitong.platform.Message;

/** Writes the lines of a worksheet into the agendas, in the caller's transaction, and notes by line what came of it. */
@ApplicationScoped
class AgendaMerge {
    private static final String KEY = "[A-Za-z0-9._-]{1,20}";

    private final ProgramScope scope;
    private final Conflicts conflicts;
    private final Language language;
    private final EntityManager database;

    @Inject
    AgendaMerge(ProgramScope scope, Conflicts conflicts, Language language, EntityManager database) {
        this.scope = scope;
        this.conflicts = conflicts;
        this.language = language;
        this.database = database;
    }

    AgendaPlan apply(AgendaImport kept) {
        Edition edition = scope.edition();
        List<AgendaPlan.Line> lines =
                kept.content.stream().map(AgendaPlan.Line::new).toList();
        Map<String, Forum> forums = scope.locked(AgendaPlan.forums(lines));
        String seen = AgendaPlan.seen(forums.values());
        Map<String, List<Speaker>> speakers =
                new HashMap<>(Speaker.inOrder(edition).stream().collect(groupingBy(speaker -> speaker.name)));
        var cast = new AgendaCast(language.tags(), speakers, wish -> {
            Speaker speaker = Speaker.of(edition, wish);
            speaker.persist();
            return speaker;
        });
        var reading = new AgendaReading(language.tags(), edition.zone, cast);
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
                        .map(CastWish::of)
                        .toList()
                        .equals(wanted.cast().stream().map(CastWish::of).toList());
    }

    /** Who is busy at that time is told by line: whether it may be is for those to say who take it over. */
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
        conflicts.of(changed).forEach(conflict -> changed.stream()
                .filter(item -> item.id == conflict.item())
                .forEach(item -> touched.get(item).busy(conflict)));
    }
}
