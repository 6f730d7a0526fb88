package org.huitong.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes one worksheet: a note, the headers, then the rows. Text is stored as text, so that what begins with {@code =} or
 * {@code +} is shown and never calculated.
 */
public final class SheetWriter implements AutoCloseable {
    /** The media type of the file. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FLUSH_EVERY = 500;
    /** Light enough for the text in it to be read. */
    private static final String MARK = "FFE08A";

    private static final String MOMENT = "yyyy-mm-dd hh:mm";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /**
     * @param name of the sheet, at most 31 characters
     * @param note above the headers: who took the list out, when and why
     */
    public SheetWriter(OutputStream out, String name, String note, List<String> headers) {
        workbook = new Workbook(out, "Huitong", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.value(row++, 0, note);
        for (int column = 0; column < headers.size(); column++) {
            sheet.value(row, column, headers.get(column));
            sheet.style(row, column).bold().set();
        }
        row++;
        sheet.freezePane(0, row);
    }

    /** @param values text, numbers, local dates and times, or null for an empty cell */
    public void row(List<?> values) throws IOException {
        row(values, Set.of());
    }

    /**
     * A row in which some cells catch the eye.
     *
     * @param values as in {@link #row(List)}
     * @param marked columns from 0
     */
    public void row(List<?> values, Set<Integer> marked) throws IOException {
        for (int column : marked) {
            sheet.style(row, column).fillColor(MARK).set();
        }
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value instanceof LocalDateTime moment) {
                sheet.value(row, column, moment);
                sheet.style(row, column).format(MOMENT).set();
            } else if (value != null) {
                sheet.value(row, column, value.toString());
            }
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
