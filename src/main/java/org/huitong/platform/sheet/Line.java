package org.huitong.platform.sheet;

import java.util.List;

/**
 * One line of a list, as the file has it.
 *
 * @param number from 1, as the spreadsheet shows it
 * @param cells from the first column on, without those that are empty at the end; never null
 * @param lossy columns that hold a number of more digits than a spreadsheet keeps: the last ones are lost
 */
public record Line(int number, List<String> cells, List<Integer> lossy) {
    static final int MOST_COLUMNS = 60;
    /** Longer than any field may be, so that what was cut is refused as too long. */
    static final int LONGEST_CELL = 4000;

    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Empty where there is none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** What a cell may hold: no more, and no half characters. */
    static String cut(String text) {
        if (text == null) {
            return "";
        }
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(LONGEST_CELL - 1)) ? LONGEST_CELL - 1 : LONGEST_CELL);
    }
}
