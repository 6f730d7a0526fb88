package org.huitong.platform.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huitong.platform.Invalid;

/**
 * An uploaded list that is small enough to be read whole, with the columns that somebody looks for. Above its headers may
 * stand a title and notes.
 *
 * @param headers as they are written
 * @param columns from 0, by what was looked for; without what was not found
 */
public record SmallTable<K>(List<String> headers, Map<K, Integer> columns, List<Row> rows) {
    private static final int MEGABYTE = 1024 * 1024;

    /**
     * One line of it that is not blank.
     *
     * @param line from 1, as the spreadsheet shows it
     * @param lossy columns that hold a number of more digits than a spreadsheet keeps
     */
    public record Row(int line, List<String> cells, List<Integer> lossy) {
        /** Empty where there is none. */
        public String cell(Integer column) {
            return column == null || column >= cells.size()
                    ? ""
                    : cells.get(column).strip();
        }
    }

    /**
     * Reads a file.
     *
     * @param usual the headers by which each column is recognised, however wide, spaced or starred they are written
     * @param most the most lines it may hold
     * @param bytes the largest file
     * @throws Invalid with one sentence on the field {@code file} if it is none that can be read
     */
    public static <K> SmallTable<K> read(
            Path file, SheetLimits config, Map<K, List<String>> usual, int most, long bytes) throws IOException {
        if (file == null) {
            throw ListFile.refused("MISSING", ListFileMessages::missing);
        }
        if (Files.size(file) > bytes) {
            throw ListFile.refused("TOO_LARGE", m -> m.tooLarge(bytes / MEGABYTE));
        }
        Map<String, K> known = new HashMap<>();
        usual.forEach((column, words) -> words.forEach(word -> known.put(Heading.plain(word), column)));
        Map<K, Integer> columns = Map.of();
        List<String> headers = List.of();
        var rows = new ArrayList<Row>();
        int looked = 0;
        try (ListFile list = ListFile.open(file, config)) {
            while (list.hasNext()) {
                Line line = list.next();
                if (line.blank()) {
                    continue;
                }
                if (!headers.isEmpty()) {
                    if (rows.size() == most) {
                        throw ListFile.refused("TOO_MANY_ROWS", m -> m.tooManyRows(most));
                    }
                    rows.add(new Row(line.number(), line.cells(), line.lossy()));
                } else if (++looked <= Heading.LOOKED_AT) {
                    Map<K, Integer> found = columns(line, known);
                    if (found.size() > 1) {
                        columns = found;
                        headers = Heading.of(line);
                    }
                }
            }
        }
        if (headers.isEmpty()) {
            throw ListFile.refused("NO_HEADER", ListFileMessages::noHeader);
        }
        if (rows.isEmpty()) {
            throw ListFile.refused("NO_ROWS", ListFileMessages::noRows);
        }
        return new SmallTable<>(headers, columns, List.copyOf(rows));
    }

    private static <K> Map<K, Integer> columns(Line line, Map<String, K> known) {
        Map<K, Integer> found = new HashMap<>();
        for (int column = 0; column < line.cells().size(); column++) {
            K meant = known.get(Heading.plain(line.cell(column)));
            if (meant != null) {
                found.putIfAbsent(meant, column);
            }
        }
        return found;
    }
}
