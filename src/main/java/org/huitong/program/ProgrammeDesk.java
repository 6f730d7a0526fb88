package org.huitong.program;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huitong.edition.Edition;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * What those who plan the programme read of it, within their data scope. The number of statements does not depend on how
 * many forums or slots there are.
 */
@ApplicationScoped
class ProgrammeDesk {
    private final ProgramScope scope;
    private final Conflicts conflicts;
    private final Instance<ForumHalls> halls;
    private final Clock clock;

    @Inject
    ProgrammeDesk(ProgramScope scope, Conflicts conflicts, Instance<ForumHalls> halls, Clock clock) {
        this.scope = scope;
        this.conflicts = conflicts;
        this.halls = halls;
        this.clock = clock;
    }

    /** All forums by time. */
    @Transactional
    List<ForumLine> forums() {
        Edition edition = scope.edition();
        List<Forum> all = Forum.withAgenda(edition);
        List<String> order = all.stream()
                .sorted(Comparator.comparing(forum -> forum.position))
                .map(forum -> forum.code)
                .toList();
        List<Forum> forums =
                all.stream().filter(forum -> scope.covers(forum.code)).toList();
        List<AgendaItem> items =
                forums.stream().flatMap(forum -> forum.agenda.stream()).toList();
        var busy = conflicts.of(items).stream().map(Conflict::item).collect(toSet());
        Map<String, List<Material>> open =
                Material.open(edition, scope.only()).stream().collect(groupingBy(material -> material.item.forum.code));
        Map<String, List<ForumHalls.Kept>> kept = new HashMap<>();
        halls.forEach(source -> kept.putAll(source.byForum()));
        LocalDate today = today();
        return forums.stream()
                .map(forum -> {
                    List<Material> materials = open.getOrDefault(forum.code, List.of());
                    return new ForumLine(
                            forum.code,
                            order.indexOf(forum.code) + 1,
                            forum.kind,
                            forum.name,
                            forum.theme,
                            LocalDate.ofInstant(forum.startsAt, edition.zone),
                            forum.time(),
                            forum.registrable,
                            forum.agenda.size(),
                            (int) forum.agenda.stream()
                                    .filter(item -> busy.contains(item.id)
                                            || !ItemsOverlap.of(item, forum.agenda)
                                                    .isEmpty())
                                    .count(),
                            kept.getOrDefault(forum.code, List.of()),
                            (int) materials.stream()
                                    .filter(one -> one.state == Material.State.AWAITED)
                                    .count(),
                            (int) materials.stream()
                                    .filter(one -> one.overdue(today))
                                    .count());
                })
                .toList();
    }

    /** @throws Refused 404 */
    @Transactional
    ForumSheet sheet(String code) {
        Forum forum = scope.forum(code);
        List<AgendaItem> items = AgendaItem.of(forum);
        var busy = conflicts.of(items).stream().collect(groupingBy(Conflict::item));
        var materials = Material.of(items).stream().collect(groupingBy(material -> material.item.id));
        LocalDate today = today();
        return new ForumSheet(
                code,
                forum.version,
                forum.agendaVersion,
                ForumWish.of(forum),
                items.stream()
                        .map(item -> new ItemView(
                                item.id,
                                item.version,
                                item.itemKey,
                                item.kind,
                                item.title,
                                item.time(),
                                item.alongside,
                                item.speakers.stream().map(ItemView.Cast::of).toList(),
                                materials.getOrDefault(item.id, List.of()).stream()
                                        .map(material -> MaterialView.of(material, today))
                                        .toList(),
                                warnings(item, items, busy.getOrDefault(item.id, List.of()))))
                        .toList());
    }

    private static List<Message<?>> warnings(AgendaItem item, List<AgendaItem> agenda, List<Conflict> busy) {
        var warnings = new ArrayList<Message<?>>();
        ItemsOverlap.of(item, agenda)
                .forEach(other -> warnings.add(Message.of(ProgrammeMessages.class, m -> m.overlaps(other.title))));
        busy.forEach(conflict -> warnings.add(conflict.message()));
        return warnings;
    }

    /** All that is not final yet, what is overdue first. */
    @Transactional
    List<MaterialView> openMaterials() {
        LocalDate today = today();
        return Material.open(scope.edition(), scope.only()).stream()
                .map(material -> MaterialView.of(material, today))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scope.edition().zone);
    }
}
