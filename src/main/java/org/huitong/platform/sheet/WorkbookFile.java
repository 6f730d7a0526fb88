package org.huitong.platform.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.huitong.platform.Invalid;

/** The first sheet of an Excel workbook (ISO/IEC 29500). Of a formula the stored result is read; nothing is calculated. */
final class WorkbookFile implements ListFile {
    /** A spreadsheet keeps 15 digits of a number (IEEE 754 binary64). */
    private static final int KEPT_DIGITS = 15;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private WorkbookFile(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static WorkbookFile open(Path file, SheetLimits config) {
        UnpackedSize.check(file, config);
        return readable(() -> {
            var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
            return new WorkbookFile(workbook, workbook.getFirstSheet().openStream());
        });
    }

    @Override
    public boolean hasNext() {
        return readable(rows::hasNext);
    }

    @Override
    public Line next() {
        return readable(() -> line(rows.next()));
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** The library complains of a broken workbook in many ways. */
    private static <T> T readable(Reading<T> reading) {
        try {
            return reading.read();
        } catch (Invalid refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw ListFile.refused("MALFORMED", ListFileMessages::malformed);
        }
    }

    private static Line line(Row row) {
        var cells = new ArrayList<String>();
        var lossy = new ArrayList<Integer>();
        int columns = Math.min(row.getCellCount(), Line.MOST_COLUMNS);
        for (int column = 0; column < columns; column++) {
            Cell cell = row.getOptionalCell(column).orElse(null);
            cells.add(Line.cut(cell == null ? "" : text(cell)));
            if (cell != null && loses(cell)) {
                lossy.add(column);
            }
        }
        return new Line(row.getRowNum(), List.copyOf(cells), List.copyOf(lossy));
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> plain(cell.asNumber());
            case FORMULA -> result(cell);
            case BOOLEAN, ERROR -> cell.getRawValue();
            case EMPTY -> "";
        };
    }

    private static String result(Cell formula) {
        Object value = formula.getValue();
        return value instanceof BigDecimal number
                ? plain(number)
                : value == null ? formula.getRawValue() : value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean loses(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return false;
        }
        BigDecimal number = cell.asNumber();
        return number.precision() - number.scale() > KEPT_DIGITS;
    }
}
