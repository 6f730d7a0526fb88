package org.huitong.registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.person.People;
import org.huitong.person.Person;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Page;
import org.huitong.platform.WallClock;
import org.huitong.platform.sheet.SheetWriter;

/**
 * Takes out everybody who is or was registered, one row to a human: with two registrations once, and those who proved to be one
 * as one. Page by page, so that memory does not grow with the length of the list.
 */
@ApplicationScoped
class PersonExport {
    private static final String REGISTERED = " from Person p where p.mergedInto is null and (exists (select 1 from"
            + " Registration r where r.person.id = p.id) or exists (select 1 from Registration r join r.person q where"
            + " q.mergedInto = p.id))";

    private final Editions editions;
    private final EntityManager database;
    private final People people;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock wallClock;
    private final HuitongConfig config;

    @Inject
    PersonExport(
            Editions editions,
            EntityManager database,
            People people,
            Event<DomainEvent> events,
            Actor actor,
            @WallClock Clock wallClock,
            HuitongConfig config) {
        this.editions = editions;
        this.database = database;
        this.people = people;
        this.events = events;
        this.actor = actor;
        this.wallClock = wallClock;
        this.config = config;
    }

    /** @throws ForbiddenException for whoever works for some forums only: people of all editions are not theirs */
    @Transactional
    long count() {
        if (actor.scope().limited()) {
            throw new ForbiddenException();
        }
        return database.createQuery("select count(p)" + REGISTERED, Long.class).getSingleResult();
    }

    /**
     * Writes into the log that the list leaves, before it does.
     *
     * @return the note above the list: who took it out, when, why
     * @throws ForbiddenException as {@link #count}
     */
    @Transactional
    Message<?> note(List<PersonColumn> columns, String reason) {
        long count = count();
        events.fire(new PeopleExported(
                editions.current().code,
                count,
                columns.stream().map(PersonColumn::name).toList(),
                reason));
        String who = actor.name();
        String when = LocalDateTime.ofInstant(wallClock.instant(), config.zone())
                .withNano(0)
                .toString()
                .replace('T', ' ');
        return Message.of(ExportMessages.class, m -> m.note(who, when, reason, count));
    }

    /** Writes the list in the order in which people came. @param language as the request's own is gone by then */
    void write(List<PersonColumn> columns, Message<?> note, Locale language, OutputStream out) throws IOException {
        String name =
                Message.of(ExportMessages.class, ExportMessages::peopleSheet).in(language);
        var headers =
                columns.stream().map(column -> column.header().in(language)).toList();
        try (var sheet = new SheetWriter(out, name, note.in(language), headers)) {
            long after = Long.MIN_VALUE;
            for (List<PersonColumn.Line> some = lines(after); !some.isEmpty(); some = lines(after)) {
                for (PersonColumn.Line line : some) {
                    sheet.row(columns.stream()
                            .map(column -> worded(column.of(line), language))
                            .toList());
                    after = line.person().id;
                }
            }
        }
    }

    /** Two statements, however many rows. */
    @Transactional
    List<PersonColumn.Line> lines(long after) {
        List<Person> some = database.createQuery(
                        "select p" + REGISTERED + " and p.id > :after order by p.id", Person.class)
                .setParameter("after", after)
                .setMaxResults(Page.MAX_LIMIT)
                .getResultList();
        if (some.isEmpty()) {
            return List.of();
        }
        Map<Long, List<PersonColumn.Part>> parts = database.createQuery(
                        "select coalesce(p.mergedInto, p.id), e.code, c.name, r.reference from Registration r"
                                + " join r.person p join r.edition e join r.category c"
                                + " where p.id in :ids or p.mergedInto in :ids order by r.id",
                        Object[].class)
                .setParameter("ids", some.stream().map(person -> person.id).toList())
                .getResultStream()
                .collect(groupingBy(
                        row -> (Long) row[0],
                        mapping(
                                row -> new PersonColumn.Part((String) row[1], (LocalText) row[2], (String) row[3]),
                                toList())));
        return some.stream()
                .map(person -> new PersonColumn.Line(
                        person,
                        people.maskedDocument(person).orElse(null),
                        people.maskedMobile(person),
                        people.maskedEmail(person).orElse(null),
                        parts.getOrDefault(person.id, List.of())))
                .toList();
    }

    private static Object worded(Object value, Locale language) {
        if (value instanceof PersonColumn.Words several) {
            return several.words().stream().map(text -> text.in(language)).collect(joining(" "));
        }
        return value instanceof Message<?> message ? message.in(language) : value;
    }
}
