package org.huitong.lodging;

import java.time.LocalDate;
import java.util.List;
import org.huitong.platform.LocalText;

/** A room of the board, night by night. */
record BoardRoom(String number, int floor, String type, LocalText typeName, List<Cell> cells) {

    /** The beds held on one night, in order; none if the room is not held that night. */
    record Cell(LocalDate night, List<BedOnNight> beds) {}

    boolean anyFree() {
        return cells.stream().flatMap(cell -> cell.beds().stream()).anyMatch(BedOnNight::free);
    }

    /** The room of these rows, which all belong to it. */
    static BoardRoom of(List<BedOnNight> rows, List<LocalDate> nights) {
        BedOnNight any = rows.get(0);
        List<Cell> cells = nights.stream()
                .map(night -> new Cell(
                        night,
                        rows.stream().filter(row -> row.night().equals(night)).toList()))
                .toList();
        return new BoardRoom(any.room(), any.floor(), any.type(), any.typeName(), cells);
    }
}
