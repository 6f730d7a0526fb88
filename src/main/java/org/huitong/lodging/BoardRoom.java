package org.huitong.lodging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;

/** A room of the board. */
record BoardRoom(String number, int floor, String type, LocalText typeName, List<Line> beds) {

    /** One bed from the first night to the last. */
    record Line(int number, List<Cell> cells) {}

    /**
     * A piece of a bed's line: one free night, one night that is not held, or the whole run of a guest's nights.
     *
     * @param sleeper the guest on the first of these nights; null where there is none
     */
    record Cell(Kind kind, Nights nights, BedOnNight sleeper) {
        boolean taken() {
            return kind == Kind.TAKEN;
        }

        boolean free() {
            return kind == Kind.FREE;
        }

        int span() {
            return nights.count();
        }

        LocalDate night() {
            return nights.first();
        }

        Message<?> sexLabel() {
            return sleeper.sexLabel();
        }
    }

    /** What a cell shows. */
    enum Kind {
        FREE,
        TAKEN,
        NOT_HELD
    }

    boolean anyFree() {
        return beds.stream().flatMap(bed -> bed.cells().stream()).anyMatch(Cell::free);
    }

    /** The room of these rows, which belong to one room, on these nights without a gap. */
    static BoardRoom of(List<BedOnNight> rows, List<LocalDate> nights) {
        var byBed = new TreeMap<Integer, List<BedOnNight>>();
        rows.forEach(row ->
                byBed.computeIfAbsent(row.bed(), bed -> new ArrayList<>()).add(row));
        BedOnNight any = rows.get(0);
        List<Line> lines = byBed.entrySet().stream()
                .map(bed -> new Line(bed.getKey(), cells(bed.getValue(), nights)))
                .toList();
        return new BoardRoom(any.room(), any.floor(), any.type(), any.typeName(), lines);
    }

    private static List<Cell> cells(List<BedOnNight> bed, List<LocalDate> nights) {
        var cells = new ArrayList<Cell>();
        for (LocalDate night : nights) {
            Cell cell = cell(bed, night);
            int end = cells.size() - 1;
            if (end >= 0 && sameStay(cells.get(end), cell)) {
                Cell begun = cells.get(end);
                cells.set(end, new Cell(Kind.TAKEN, new Nights(begun.night(), night), begun.sleeper()));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static Cell cell(List<BedOnNight> bed, LocalDate night) {
        var one = new Nights(night, night);
        return bed.stream()
                .filter(row -> row.night().equals(night))
                .findFirst()
                .map(row -> row.free() ? new Cell(Kind.FREE, one, null) : new Cell(Kind.TAKEN, one, row))
                .orElseGet(() -> new Cell(Kind.NOT_HELD, one, null));
    }

    private static boolean sameStay(Cell before, Cell next) {
        return before.taken()
                && next.taken()
                && before.sleeper().guestId().equals(next.sleeper().guestId());
    }
}
