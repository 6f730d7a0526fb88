package org.huitong.program;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A slot gets another time, and those that begin when it ended or later follow its end: all by the same, so that the
 * pauses between them stay.
 *
 * @param by how much later its end is; negative for earlier
 * @param moves the slot itself first, then those that follow
 */
record Push(Duration by, List<Move> moves) {
    /** A slot and when it would be. */
    record Move(AgendaItem item, Span to) {}

    /** @param push whether any follow at all */
    static Push of(AgendaItem item, Span to, List<AgendaItem> agenda, boolean push) {
        Duration by = Duration.between(item.endsAt, to.until());
        Instant end = item.endsAt;
        Stream<Move> following = push && !by.isZero()
                ? agenda.stream()
                        .filter(other -> !other.id.equals(item.id) && !other.startsAt.isBefore(end))
                        .map(other -> new Move(other, other.time().plus(by)))
                : Stream.of();
        return new Push(
                by, Stream.concat(Stream.of(new Move(item, to)), following).toList());
    }

    Stream<AgendaItem> items() {
        return moves.stream().map(Move::item);
    }

    /** Those that would not lie within the forum. */
    Stream<Move> beyond(Span forum) {
        return moves.stream().filter(move -> !forum.holds(move.to));
    }

    /** When the last one would end. */
    Instant until() {
        return moves.stream()
                .map(move -> move.to.until())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** When each is now, in the order of the moves. */
    Map<AgendaItem, Span> times() {
        Map<AgendaItem, Span> times = new LinkedHashMap<>();
        moves.forEach(move -> times.put(move.item, move.item.time()));
        return times;
    }

    void apply() {
        moves.forEach(move -> move.item.when(move.to));
    }
}
