package org.huitong.portal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.huitong.platform.Message;
import org.huitong.program.ProgramMessages;

/**
 * The agenda in the JSON that conference tools exchange, as the schema of c3voc describes it
 * ({@code https://c3voc.de/schedule/schema.json}): the same tree as {@link ScheduleXml}, days with rooms with events. In
 * one language, with the Chinese where there is no other.
 */
record ScheduleJson(@JsonProperty("$schema") String schema, Schedule schedule) {
    private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** @param version of the programme, as {@link ScheduleXml#version} writes it */
    record Schedule(
            String version, @JsonProperty("base_url") String baseUrl, Conference conference) {}

    /**
     * @param acronym the code of the edition
     * @param timeslotDuration hours and minutes
     */
    record Conference(
            String acronym,
            String title,
            LocalDate start,
            LocalDate end,
            int daysCount,
            @JsonProperty("timeslot_duration") String timeslotDuration,
            @JsonProperty("time_zone_name") String timeZoneName,
            String url,
            List<Room> rooms,
            List<Track> tracks,
            List<Day> days) {}

    record Room(String name, UUID guid) {}

    record Track(String name) {}

    /** @param rooms by name, in the order of names */
    record Day(
            int index,
            LocalDate date,
            @JsonProperty("day_start") OffsetDateTime dayStart,
            @JsonProperty("day_end") OffsetDateTime dayEnd,
            Map<String, List<Event>> rooms) {}

    /**
     * @param start the time of day; {@code date} has the whole moment
     * @param duration hours and minutes
     * @param track name of the forum
     */
    record Event(
            long id,
            UUID guid,
            OffsetDateTime date,
            String start,
            String duration,
            String room,
            String slug,
            String url,
            String title,
            String subtitle,
            String track,
            String type,
            String language,
            @JsonProperty("abstract") String summary,
            List<Person> persons,
            List<Link> links) {}

    record Person(String name) {}

    record Link(String url, String title) {}

    /** @param address makes the whole address of a path on this site */
    static ScheduleJson of(
            EditionView edition,
            int version,
            List<ForumDetail> forums,
            Locale language,
            UnaryOperator<String> address) {
        var writer = new Writer(edition, language, address);
        List<AgendaEntry> entries = AgendaEntry.byTime(forums);
        List<Day> days = writer.days(entries);
        var conference = new Conference(
                edition.code().toLowerCase(Locale.ROOT),
                edition.name().in(language),
                edition.firstDay(),
                edition.lastDay(),
                days.size(),
                "00:05",
                edition.zone().getId(),
                address.apply("/agenda"),
                entries.stream()
                        .map(writer::room)
                        .distinct()
                        .sorted()
                        .map(name -> new Room(name, writer.id("room/" + name)))
                        .toList(),
                forums.stream()
                        .map(forum -> new Track(forum.card().name().in(language)))
                        .toList(),
                days);
        return new ScheduleJson(
                SCHEMA, new Schedule(ScheduleXml.version(edition, version), address.apply("/"), conference));
    }

    private record Writer(EditionView edition, Locale language, UnaryOperator<String> address) {
        List<Day> days(List<AgendaEntry> entries) {
            Map<LocalDate, List<AgendaEntry>> byDay = entries.stream()
                    .collect(Collectors.groupingBy(
                            entry -> entry.slot().start().toLocalDate(), TreeMap::new, Collectors.toList()));
            var days = new ArrayList<Day>();
            byDay.forEach((date, of) -> days.add(new Day(
                    days.size() + 1,
                    date,
                    of.get(0).slot().start(),
                    of.stream()
                            .map(entry -> entry.slot().end())
                            .max(OffsetDateTime.timeLineOrder())
                            .orElseThrow(),
                    of.stream()
                            .collect(Collectors.groupingBy(
                                    this::room, TreeMap::new, Collectors.mapping(this::event, Collectors.toList()))))));
            return days;
        }

        Event event(AgendaEntry entry) {
            SlotView slot = entry.slot();
            String slug = ScheduleXml.slug(entry).toLowerCase(Locale.ROOT);
            String forum = address.apply("/forums/" + entry.forum().code());
            String track = entry.forum().name().in(language);
            Duration lasting = Duration.between(slot.start(), slot.end());
            return new Event(
                    slot.id(),
                    id(ScheduleXml.slug(entry)),
                    slot.start(),
                    TIME.format(slot.start()),
                    "%02d:%02d".formatted(lasting.toHours(), lasting.toMinutesPart()),
                    room(entry),
                    slug,
                    forum,
                    slot.title().in(language),
                    "",
                    track,
                    Message.of(ProgramMessages.class, m -> m.itemKind(slot.kind()))
                            .in(language),
                    language.getLanguage(),
                    "",
                    slot.speakers().stream()
                            .map(speaker -> new Person(speaker.readable(language)))
                            .toList(),
                    List.of(new Link(forum, track)));
        }

        String room(AgendaEntry entry) {
            return ScheduleXml.room(entry, language);
        }

        UUID id(String thing) {
            return UUID.nameUUIDFromBytes((edition.code() + "/" + thing).getBytes(StandardCharsets.UTF_8));
        }
    }
}
