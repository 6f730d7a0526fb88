package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Finds out what else those who appear in some slots do at that time: on stages, in halls, on shifts. */
@ApplicationScoped
class Conflicts {
    static final String BUSY = "SPEAKER_BUSY";

    private final EntityManager database;
    private final Instance<Engagements> engagements;

    @Inject
    Conflicts(EntityManager database, Instance<Engagements> engagements) {
        this.database = database;
        this.engagements = engagements;
    }

    /** Somebody on a stage. */
    record OnStage(
            long item,
            String forum,
            LocalText title,
            Instant startsAt,
            Instant endsAt,
            Speaker.Role role,
            long speaker,
            Long person) {
        Span time() {
            return new Span(startsAt, endsAt);
        }

        boolean same(Speaker other) {
            return speaker == other.id || person != null && Objects.equals(person, other.personId);
        }
    }

    /**
     * Of all items together, in their order. The number of statements does not depend on how many there are.
     */
    List<Conflict> of(Collection<AgendaItem> items) {
        List<AgendaItem> staged =
                items.stream().filter(item -> !item.speakers.isEmpty()).toList();
        if (staged.isEmpty()) {
            return List.of();
        }
        Span all = new Span(
                staged.stream()
                        .map(item -> item.startsAt)
                        .min(Instant::compareTo)
                        .orElseThrow(),
                staged.stream().map(item -> item.endsAt).max(Instant::compareTo).orElseThrow());
        List<OnStage> stages = stages(staged, all);
        Map<Long, List<Engagement>> others = others(people(staged), all);
        return staged.stream()
                .flatMap(item -> item.speakers.stream()
                        .flatMap(one -> Stream.concat(onStages(item, one, stages), elsewhere(item, one, others))))
                .distinct()
                .toList();
    }

    /**
     * Refuses what nobody can do, unless it is said why it may be.
     *
     * @param reason null or blank if nothing was said
     * @return how many conflicts the reason stands for
     * @throws Refused 409 {@value #BUSY} with all of them
     */
    int allow(Collection<AgendaItem> items, String reason) {
        lock(items);
        List<Conflict> blocking = of(items).stream().filter(Conflict::blocking).toList();
        if (!blocking.isEmpty() && (reason == null || reason.isBlank())) {
            throw Refused.conflict(
                    BUSY,
                    Message.of(
                            ProgrammeMessages.class,
                            m -> m.busy(blocking.stream()
                                    .map(conflict -> conflict.message().toString())
                                    .distinct()
                                    .collect(Collectors.joining(" ")))));
        }
        return blocking.size();
    }

    /** Before anything is written that points at these rows: a foreign key locks them too, and two would wait in a circle. */
    void lock(Collection<AgendaItem> items) {
        Set<Long> speakers = items.stream()
                .flatMap(item -> item.speakers.stream())
                .map(one -> one.speaker.id)
                .collect(Collectors.toSet());
        Speaker.lock(speakers, people(items));
    }

    private static Set<Long> people(Collection<AgendaItem> items) {
        return items.stream()
                .flatMap(item -> item.speakers.stream())
                .map(one -> one.speaker.personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<OnStage> stages(List<AgendaItem> items, Span all) {
        Set<Long> speakers = items.stream()
                .flatMap(item -> item.speakers.stream())
                .map(one -> one.speaker.id)
                .collect(Collectors.toSet());
        Set<Long> people = people(items);
        return database.createQuery(
                        "select new org.huitong.program.Conflicts$OnStage(i.id, f.code, i.title, i.startsAt, i.endsAt,"
                                + " a.role, s.id, s.personId) from AgendaItem i join i.forum f join i.speakers a"
                                + " join a.speaker s where (s.id in :speakers or s.personId in :people)"
                                + " and i.startsAt < :until and i.endsAt > :from order by i.startsAt, i.id",
                        OnStage.class)
                .setParameter("speakers", speakers)
                .setParameter("people", people.isEmpty() ? Set.of(0L) : people)
                .setParameter("from", all.from())
                .setParameter("until", all.until())
                .getResultList();
    }

    private Map<Long, List<Engagement>> others(Set<Long> people, Span all) {
        return people.isEmpty()
                ? Map.of()
                : engagements.stream()
                        .flatMap(source -> source.of(people, all).stream())
                        .collect(Collectors.groupingBy(Engagement::person));
    }

    private static Stream<Conflict> onStages(AgendaItem item, Appearance one, List<OnStage> stages) {
        return stages.stream()
                .filter(other -> other.item != item.id && other.same(one.speaker))
                .flatMap(other -> conflict(item, one, other.role.engagement(), other.title, other.time()));
    }

    private static Stream<Conflict> elsewhere(AgendaItem item, Appearance one, Map<Long, List<Engagement>> others) {
        return one.speaker.personId == null
                ? Stream.of()
                : others.getOrDefault(one.speaker.personId, List.of()).stream()
                        .filter(other -> !item.forum.code.equals(other.forum()))
                        .flatMap(other -> conflict(item, one, other.kind(), other.what(), other.time()));
    }

    private static Stream<Conflict> conflict(
            AgendaItem item, Appearance one, Engagement.Kind kind, LocalText what, Span time) {
        return ConflictRule.level(one.role.engagement(), item.time(), kind, time)
                .map(level -> new Conflict(level, item.id, one.speaker.name, item.title, kind, what, time))
                .stream();
    }
}
