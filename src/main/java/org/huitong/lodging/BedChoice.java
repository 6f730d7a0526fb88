package org.huitong.lodging;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huitong.platform.Option;

/**
 * What the organiser has chosen so far on the way to a bed, as it came: anything may be missing or nonsense.
 *
 * @param registration reference of the guest
 * @param room its number
 * @param bed 1 for the first bed of the room
 * @param night the first night, ISO-8601
 * @param last the last night, included
 * @param q what is looked for among the waiting guests
 * @param after cursor of that list
 */
record BedChoice(
        @QueryParam("registration") String registration,
        @QueryParam("room") String room,
        @QueryParam("bed") String bed,
        @QueryParam("night") String night,
        @QueryParam("last") String last,
        @QueryParam("q") String q,
        @QueryParam("after") String after) {

    BedChoice withoutGuest() {
        return new BedChoice(null, room, bed, night, last, null, null);
    }

    BedChoice withoutBed() {
        return new BedChoice(registration, null, null, night, last, q, after);
    }

    BedChoice on(Nights nights) {
        return new BedChoice(
                registration,
                room,
                bed,
                nights.first().toString(),
                nights.last().toString(),
                q,
                after);
    }

    /** The page of this hotel on which the choice goes on from here; ends in {@code ?} or {@code &}. */
    String href(String hotel) {
        var href = new StringBuilder("/admin/hotels/").append(encoded(hotel)).append("/stays/new?");
        Stream.concat(Stream.of(new Option("registration", registration)), kept().stream())
                .filter(chosen -> has((String) chosen.label()))
                .forEach(chosen -> href.append(chosen.value())
                        .append('=')
                        .append(encoded((String) chosen.label()))
                        .append('&'));
        return href.toString();
    }

    /** What a search for a guest must not lose. */
    public List<Option> kept() {
        return Stream.of(
                        new Option("room", room),
                        new Option("bed", bed),
                        new Option("night", night),
                        new Option("last", last))
                .filter(kept -> kept.label() != null)
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Optional<Bed> bedIn(String hotel) {
        return has(room) && has(bed) && bed.matches("[1-9]\\d?")
                ? Optional.of(new Bed(hotel, room, Integer.parseInt(bed)))
                : Optional.empty();
    }

    Optional<LocalDate> firstNight() {
        return date(night);
    }

    Optional<LocalDate> lastNight() {
        return date(last);
    }

    static boolean has(String text) {
        return text != null && !text.isBlank();
    }

    static Optional<LocalDate> date(String text) {
        try {
            return has(text) ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
