package org.huitong.intake;

import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.platform.sheet.Line;

/**
 * What stands in a row and what was found out about it. Sealed as a whole: a sentence may quote a cell.
 *
 * @param lossy columns that hold a number whose last digits are lost
 */
record RowContent(
        List<String> cells,
        List<Integer> lossy,
        List<Finding> findings,
        List<Difference> differences,
        List<LocalText> remarks) {

    /**
     * Something wrong.
     *
     * @param field the name of the form's field
     * @param column from 0; -1 where the list has none for it
     */
    record Finding(String field, int column, LocalText text) {}

    /**
     * A field that would be another; numbers and addresses masked.
     *
     * @param before null where nothing stood, as in after
     */
    record Difference(String field, String before, String after) {}

    static RowContent of(Line line) {
        return new RowContent(line.cells(), line.lossy(), List.of(), List.of(), List.of());
    }

    Line line(int number) {
        return new Line(number, cells, lossy);
    }

    RowContent with(List<Finding> found, List<Difference> different, List<LocalText> noted) {
        return new RowContent(cells, lossy, found, different, noted);
    }
}
