package org.huitong.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.huitong.venue.Layout;
import org.huitong.venue.Period;
import org.junit.jupiter.api.Test;

/** Where bookings stand on the line of a day, in quarters of an hour from its first hour. */
class BoardTest {
    private static final LocalDate DAY = LocalDate.of(2023, 7, 18);

    @Test
    void quarterOfAnHourIsOneColumn() {
        Board board = board(booking("2023-07-18T12:00", "2023-07-18T14:30", "2023-07-18T17:30", "2023-07-18T18:30"));
        assertEquals(8, board.firstHour());
        assertEquals(20, board.lastHour());
        assertEquals(48, board.hours().size() * 4);
        Board.Bar bar = bar(board);
        assertEquals(17, bar.from());
        assertEquals(43, bar.to());
        assertEquals(11, bar.eventFrom());
        assertEquals(23, bar.eventTo());
        assertTrue(bar.event());
        assertFalse(bar.before());
        assertFalse(bar.after());
    }

    @Test
    void lineGrowsWithEarlyAndLateBookings() {
        Board board = board(booking("2023-07-18T06:40", "2023-07-18T09:00", "2023-07-18T21:30", "2023-07-18T23:10"));
        assertEquals(6, board.firstHour());
        assertEquals(24, board.lastHour());
        assertEquals(4, bar(board).from(), "06:40 is nearest to 06:45");
        assertEquals(70, bar(board).to(), "23:10 is nearest to 23:15");
    }

    @Test
    void bookingOverNightSticksToTheEndsOfBothDays() {
        BookingView booking = booking("2023-07-17T09:00", "2023-07-18T09:00", "2023-07-18T11:30", "2023-07-18T13:00");
        Board.Bar second = bar(board(booking));
        assertEquals(1, second.from());
        assertEquals(21, second.to());
        assertEquals(5, second.eventFrom());
        assertTrue(second.before() && second.event() && !second.after());

        Board.Bar first = bar(Board.of(DAY.minusDays(1), ZoneId.of("Asia/Shanghai"), List.of(hall(booking))));
        assertEquals(5, first.from());
        assertEquals(49, first.to());
        assertTrue(first.after() && !first.event() && !first.before());
    }

    @Test
    void whatLiesOffTheLineKeepsOneColumn() {
        Board.Bar bar =
                bar(board(booking("2023-07-17T22:00", "2023-07-17T22:00", "2023-07-17T23:00", "2023-07-18T02:00")));
        assertEquals(1, bar.from());
        assertEquals(2, bar.to());
    }

    @Test
    void otherDaysAreNotShown() {
        BookingView booking = booking("2023-07-18T20:00", "2023-07-18T21:00", "2023-07-18T23:00", "2023-07-19T00:00");
        Board next = Board.of(DAY.plusDays(1), ZoneId.of("Asia/Shanghai"), List.of(hall(booking)));
        assertEquals(List.of(), next.houses().get(0).rows().get(0).bars());
        assertEquals(8, next.firstHour());
    }

    @Test
    void timesAtWhichTheHallIsShutDoNotMakeTheLineLonger() {
        List<HallView.Shut> shut = List.of(
                shut("2023-07-17T22:00", "2023-07-18T07:00", null),
                shut("2023-07-18T08:00", "2023-07-18T12:00", "repair"),
                shut("2023-07-18T22:00", "2023-07-19T07:00", null));
        Board board =
                Board.of(DAY, ZoneId.of("Asia/Shanghai"), List.of(Views.hall("H01", Map.of(Layout.THEATRE, 1), shut)));
        assertEquals(8, board.firstHour());
        assertEquals(
                List.of(new Board.ShutBar(shut.get(1), 1, 17)),
                board.houses().get(0).rows().get(0).shut());
    }

    @Test
    void listIsInOrderOfTime() {
        BookingView late = booking("2023-07-18T12:00", "2023-07-18T14:30", "2023-07-18T17:30", "2023-07-18T18:30");
        BookingView early = booking("2023-07-18T08:00", "2023-07-18T09:00", "2023-07-18T10:30", "2023-07-18T11:30");
        Board board = Board.of(
                DAY,
                ZoneId.of("Asia/Shanghai"),
                List.of(Views.hall("H01", Map.of(Layout.THEATRE, 1), List.of(), late, early)));
        assertEquals(
                List.of(early, late),
                board.inOrder().stream().map(Board.Line::booking).toList());
    }

    private static HallView.Shut shut(String from, String until, String reason) {
        return new HallView.Shut(new Period(Ground.at(from), Ground.at(until)), reason);
    }

    private static Board board(BookingView booking) {
        return Board.of(DAY, ZoneId.of("Asia/Shanghai"), List.of(hall(booking)));
    }

    private static Board.Bar bar(Board board) {
        return board.houses().get(0).rows().get(0).bars().get(0);
    }

    private static HallView hall(BookingView booking) {
        return Views.hall("H01", Map.of(Layout.THEATRE, 100), List.of(), booking);
    }

    private static BookingView booking(String setUp, String start, String end, String tearDown) {
        var times = new Times(Ground.at(setUp), Ground.at(start), Ground.at(end), Ground.at(tearDown));
        return Views.booking(1, "05", "H01", times);
    }
}
