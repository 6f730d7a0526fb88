package org.huitong.program;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huitong.platform.LocalText;
import org.huitong.platform.Refused;

/** What those who plan the programme read of its speakers: those who appear in their forums, and those who appear nowhere. */
@ApplicationScoped
class SpeakerDesk {
    private final ProgramScope scope;
    private final EntityManager database;
    private final Instance<SpeakerPeople> people;
    private final Instance<PublishedSpeakers> published;

    @Inject
    SpeakerDesk(
            ProgramScope scope,
            EntityManager database,
            Instance<SpeakerPeople> people,
            Instance<PublishedSpeakers> published) {
        this.scope = scope;
        this.database = database;
        this.people = people;
        this.published = published;
    }

    /** Whether the public reads this name, whatever the draft says. */
    boolean published(String name) {
        return published.stream().anyMatch(source -> source.names(name));
    }

    /** One line of where everybody appears. */
    record Where(
            long speaker,
            String forum,
            long item,
            LocalText title,
            Instant startsAt,
            Instant endsAt,
            Speaker.Role role) {}

    /** By name. The number of statements does not depend on how many there are. */
    @Transactional
    List<SpeakerView> all() {
        List<Speaker> speakers = Speaker.inOrder(scope.edition());
        Map<Long, List<Where>> where = where();
        Map<Long, String> references = references(speakers);
        return speakers.stream()
                .filter(speaker -> mine(where.getOrDefault(speaker.id, List.of())))
                .map(speaker -> view(speaker, where.getOrDefault(speaker.id, List.of()), references))
                .toList();
    }

    /** @throws Refused 404 */
    @Transactional
    SpeakerView one(long id) {
        return all().stream().filter(one -> one.id() == id).findFirst().orElseThrow(Speakers::gone);
    }

    /** Who takes part under this reference; empty if nobody does whom the person acting may see. */
    @Transactional
    Optional<SpeakerPeople.Known> known(String reference) {
        return people.stream()
                .flatMap(source -> source.byReference(reference).stream())
                .findFirst();
    }

    /** Whoever appears in a forum outside the scope is somebody else's to change. */
    private boolean mine(List<Where> where) {
        return where.stream().allMatch(one -> scope.covers(one.forum));
    }

    private Map<Long, List<Where>> where() {
        return database.createQuery(
                        "select new org.huitong.program.SpeakerDesk$Where(a.speaker.id, f.code, i.id, i.title, i.startsAt,"
                                + " i.endsAt, a.role) from AgendaItem i join i.forum f join i.speakers a"
                                + " where f.edition = :edition order by i.startsAt, i.id",
                        Where.class)
                .setParameter("edition", scope.edition())
                .getResultStream()
                .collect(groupingBy(Where::speaker));
    }

    private Map<Long, String> references(List<Speaker> speakers) {
        List<Long> known = speakers.stream()
                .map(speaker -> speaker.personId)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, String> references = new HashMap<>();
        if (!known.isEmpty()) {
            people.forEach(source -> references.putAll(source.references(known)));
        }
        return references;
    }

    private static SpeakerView view(Speaker speaker, List<Where> where, Map<Long, String> references) {
        return new SpeakerView(
                speaker.id,
                speaker.version,
                speaker.name,
                speaker.latinName,
                speaker.title,
                speaker.personId,
                references.get(speaker.personId),
                speaker.invitation,
                speaker.invitationOn,
                where.stream()
                        .map(one -> new SpeakerView.Slot(
                                one.forum, one.item, one.title, new Span(one.startsAt, one.endsAt), one.role))
                        .toList());
    }
}
