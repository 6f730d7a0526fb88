package org.huitong.portal;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.huitong.platform.Message;
import org.huitong.program.ProgramMessages;

/**
 * The agenda in the format that conference tools exchange (schedule XML of Pentabarf and frab, as the schema of c3voc
 * describes it): days, halls in each, items in each. In one language, with the Chinese where there is no other.
 */
final class ScheduleXml {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final XMLStreamWriter xml;
    private final EditionView edition;
    private final Locale language;
    private final UnaryOperator<String> address;

    private ScheduleXml(XMLStreamWriter xml, EditionView edition, Locale language, UnaryOperator<String> address) {
        this.xml = xml;
        this.edition = edition;
        this.language = language;
        this.address = address;
    }

    /** @param address makes the whole address of a path on this site */
    static String of(
            EditionView edition,
            int version,
            List<ForumDetail> forums,
            Locale language,
            UnaryOperator<String> address) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new ScheduleXml(xml, edition, language, address).schedule(version, forums);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void schedule(int version, List<ForumDetail> forums) throws XMLStreamException {
        Map<LocalDate, List<AgendaEntry>> days = AgendaEntry.byTime(forums).stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.slot().start().toLocalDate(), TreeMap::new, Collectors.toList()));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("schedule");
        element("version", version(edition, version));
        xml.writeStartElement("conference");
        element("title", edition.name().in(language));
        element("acronym", edition.code());
        element("start", edition.firstDay());
        element("end", edition.lastDay());
        element("days", days.size());
        element("timeslot_duration", "00:05");
        xml.writeEndElement();
        int index = 1;
        for (var day : days.entrySet()) {
            day(index++, day.getKey(), day.getValue());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void day(int index, LocalDate date, List<AgendaEntry> entries) throws XMLStreamException {
        xml.writeStartElement("day");
        xml.writeAttribute("index", "" + index);
        xml.writeAttribute("date", date.toString());
        xml.writeAttribute("start", moment(entries.get(0).slot().start()));
        xml.writeAttribute(
                "end",
                moment(entries.stream()
                        .map(entry -> entry.slot().end())
                        .max(OffsetDateTime.timeLineOrder())
                        .orElseThrow()));
        Map<String, List<AgendaEntry>> rooms = entries.stream()
                .collect(Collectors.groupingBy(entry -> room(entry, language), TreeMap::new, Collectors.toList()));
        for (var room : rooms.entrySet()) {
            xml.writeStartElement("room");
            xml.writeAttribute("name", room.getKey());
            for (AgendaEntry entry : room.getValue()) {
                event(entry, room.getKey());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void event(AgendaEntry entry, String room) throws XMLStreamException {
        SlotView slot = entry.slot();
        String slug = slug(entry);
        xml.writeStartElement("event");
        xml.writeAttribute("id", "" + slot.id());
        xml.writeAttribute(
                "guid",
                UUID.nameUUIDFromBytes((edition.code() + "/" + slug).getBytes(StandardCharsets.UTF_8))
                        .toString());
        element("room", room);
        element("title", slot.title().in(language));
        element("subtitle", "");
        element(
                "type",
                Message.of(ProgramMessages.class, m -> m.itemKind(slot.kind())).in(language));
        element("date", moment(slot.start()));
        element("start", TIME.format(slot.start()));
        Duration lasting = Duration.between(slot.start(), slot.end());
        element("duration", "%02d:%02d".formatted(lasting.toHours(), lasting.toMinutesPart()));
        element("abstract", "");
        element("slug", slug);
        element("track", entry.forum().name().in(language));
        element("language", language.getLanguage());
        xml.writeStartElement("persons");
        for (SpeakerView speaker : slot.speakers()) {
            element("person", speaker.readable(language));
        }
        xml.writeEndElement();
        xml.writeStartElement("links");
        xml.writeStartElement("link");
        xml.writeAttribute("href", address.apply("/forums/" + entry.forum().code()));
        xml.writeCharacters(entry.forum().name().in(language));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Which edition and which version of its programme: tools read it to see that there is something new. */
    static String version(EditionView edition, int version) {
        return version == 0 ? edition.code() : edition.code() + "." + version;
    }

    static String slug(AgendaEntry entry) {
        return entry.forum().code() + "-" + entry.slot().id();
    }

    /** An item belongs to one room there: where a forum has several halls, they are one. */
    static String room(AgendaEntry entry, Locale language) {
        return entry.halls().isEmpty()
                ? Message.of(PortalMessages.class, PortalMessages::forum_hallLater)
                        .in(language)
                : entry.halls().stream()
                        .map(hall ->
                                hall.name().in(language) + ", " + hall.venue().in(language))
                        .collect(Collectors.joining("; "));
    }

    private static String moment(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    private void element(String name, Object value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value.toString());
        xml.writeEndElement();
    }
}
