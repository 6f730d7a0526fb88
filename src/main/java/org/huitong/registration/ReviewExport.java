package org.huitong.registration;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
import org.huitong.platform.Cursor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Page;
import org.huitong.platform.WallClock;
import org.huitong.platform.sheet.SheetWriter;

/** Takes the reviewer's list out as a worksheet, page by page, so that memory does not grow with its length. */
@ApplicationScoped
class ReviewExport {
    private final ReviewList list;
    private final Editions editions;
    private final EntityManager database;
    private final People people;
    private final Answers answers;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock wallClock;
    private final HuitongConfig config;

    @Inject
    ReviewExport(
            ReviewList list,
            Editions editions,
            EntityManager database,
            People people,
            Answers answers,
            Event<DomainEvent> events,
            Actor actor,
            @WallClock Clock wallClock,
            HuitongConfig config) {
        this.list = list;
        this.editions = editions;
        this.database = database;
        this.people = people;
        this.answers = answers;
        this.events = events;
        this.actor = actor;
        this.wallClock = wallClock;
        this.config = config;
    }

    /**
     * Writes into the log that a list leaves, before it does.
     *
     * @return the note above the list: who took it out, when, why
     */
    @Transactional
    Message<?> note(ReviewFilter filter, List<ExportColumns.Column> columns, String reason) {
        long count = list.count(filter);
        events.fire(new RegistrationsExported(
                editions.current().code,
                count,
                columns.stream().map(ExportColumns.Column::name).toList(),
                filter.told(),
                reason));
        String who = actor.name();
        String when = LocalDateTime.ofInstant(wallClock.instant(), config.zone())
                .withNano(0)
                .toString()
                .replace('T', ' ');
        return Message.of(ExportMessages.class, m -> m.note(who, when, reason, count));
    }

    /**
     * Writes the list.
     *
     * @param inside what of it exists for whoever asked for it
     * @param language of headers and words, since this happens after the request's own is gone
     */
    void write(
            ReviewFilter filter,
            ReviewScope.Inside inside,
            List<ExportColumns.Column> columns,
            Message<?> note,
            Locale language,
            OutputStream out)
            throws IOException {
        String name = Message.of(ExportMessages.class, ExportMessages::sheet).in(language);
        var headers = columns.stream()
                .map(column -> worded(column.header(), language).toString())
                .toList();
        boolean answered = columns.stream().anyMatch(ExportColumns.Column::answer);
        try (var sheet = new SheetWriter(out, name, note.in(language), headers)) {
            ReviewFilter rest = filter;
            while (rest != null) {
                Page<ReviewRow> page = list.page(rest, Page.MAX_LIMIT, inside);
                for (ExportColumn.Line line : lines(page.items(), answered)) {
                    sheet.row(columns.stream()
                            .map(column -> worded(column.value().apply(line), language))
                            .toList());
                }
                rest = page.next() == null ? null : filter.from(Cursor.decode(page.next()));
            }
        }
    }

    /**
     * Two statements, however many rows, or three with answers.
     *
     * @param answered whether answers to fields of the organiser's own are wanted
     */
    @Transactional
    List<ExportColumn.Line> lines(List<ReviewRow> rows, boolean answered) {
        List<Long> ids = rows.stream().map(ReviewRow::id).toList();
        Map<Long, Registration> registrations = database.createQuery(
                        "from Registration r join fetch r.person join fetch r.category left join fetch r.delegation"
                                + " where r.id in :ids",
                        Registration.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(r -> r.id, identity()));
        Map<Long, String> forums = database.createQuery(
                        "select p.registration.id, p.forum.code from Place p where p.registration.id in :ids"
                                + " and p.status <> :released order by p.forum.startsAt, p.forum.position",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("released", Place.Status.RELEASED)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], joining(" "))));
        Map<Long, List<AnswerView>> given = answered ? answers.views(registrations.values()) : Map.of();
        return ids.stream()
                .filter(registrations::containsKey)
                .map(id -> line(registrations.get(id), forums.get(id), given.getOrDefault(id, List.of())))
                .toList();
    }

    private ExportColumn.Line line(Registration registration, String forums, List<AnswerView> given) {
        Person person = registration.person;
        return new ExportColumn.Line(
                registration,
                forums,
                people.maskedDocument(person).orElse(null),
                people.maskedMobile(person),
                people.maskedEmail(person).orElse(null),
                LocalDateTime.ofInstant(registration.submittedAt, config.zone()),
                given);
    }

    private static Object worded(Object value, Locale language) {
        if (value instanceof AnswerView answer) {
            return answer.in(language);
        }
        return value instanceof Message<?> message
                ? message.in(language)
                : value instanceof LocalText text ? text.in(language) : value;
    }
}
