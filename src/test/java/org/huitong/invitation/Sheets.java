package org.huitong.invitation;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.huitong.testsupport.Demo;

/** Workbooks as people send and get them. */
final class Sheets {
    private Sheets() {}

    static byte[] of(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The first sheet, with empty texts where there is nothing. */
    static List<List<String>> read(byte[] file) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getFirstSheet().read()) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.getCellCount(); column++) {
                    cells.add(
                            row.getCell(column) == null
                                    ? ""
                                    : row.getCell(column).getText());
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param form the page that holds the form */
    static Response upload(Supplier<RequestSpecification> who, String form, String to, byte[] file, String... more) {
        Response page = who.get().get(form);
        RequestSpecification request = who.get()
                .cookies(page.cookies())
                .multiPart("csrf", Demo.csrf(page))
                .multiPart("file", "名单.xlsx", file);
        for (int i = 0; i < more.length; i += 2) {
            request = request.multiPart(more[i], more[i + 1]);
        }
        return request.post(to);
    }

    /** Where an answer leads; it is encoded again when it is asked for. */
    static String location(Response answer) {
        return answer.getHeader("Location").replaceFirst("^https?://[^/]+", "").replace("%3A", ":");
    }

    /** Takes an uploaded list of a unit over. */
    static int take(Desk.Unit unit, String list) {
        return Demo.posting(unit.page(), unit.page().get(list))
                .formParam("informed", "true")
                .post(list + "/taking")
                .statusCode();
    }
}
