package org.huitong.registration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.huitong.audit.AuditLog;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** Taking lists of registrations out. */
@QuarkusTest
class ExportPagesTest {
    private static final String PATH = "/admin/registrations/export";

    @Inject
    AuditLog log;

    @Test
    void listLeavesWithTheChosenColumnsAPurposeAndALineInTheLog() throws IOException {
        String organisation = "=1+1 示例 " + UUID.randomUUID();
        String reference = NewGuest.withOrganisation(organisation).reference();
        String purpose = "核对名单 " + UUID.randomUUID();
        Response file = form("reviewer2")
                .queryParam("q", organisation)
                .formParam("columns", "REFERENCE", "ORGANISATION", "MOBILE", "DOCUMENT", "STATUS")
                .formParam("reason", purpose)
                .post(PATH);
        file.then()
                .statusCode(200)
                .header("Content-Disposition", containsString("registrations.xlsx"))
                .header("Cache-Control", "no-store");

        List<Row> rows = rows(file);
        assertTrue(
                rows.get(0).getCellText(0).contains(purpose), () -> rows.get(0).getCellText(0));
        assertEquals("导出人：reviewer2", rows.get(0).getCellText(0).split("　")[0]);
        assertEquals(List.of("编号", "单位", "状态", "证件号码", "手机"), texts(rows.get(1)));
        assertEquals(3, rows.size());
        assertEquals(reference, rows.get(2).getCellText(0));
        assertEquals(organisation, rows.get(2).getCellText(1));
        assertEquals(CellType.STRING, rows.get(2).getCell(1).getType());
        assertTrue(rows.get(2).getCellText(3).contains("**")
                && rows.get(2).getCellText(4).contains("**"));

        String edition = Demo.page().get("/api/edition").path("code");
        assertTrue(log.historyOf("edition", edition).stream()
                .anyMatch(line -> line.action().equals("RegistrationsExported")
                        && line.detail().contains(purpose)
                        && !line.detail().contains(organisation)));
    }

    @Test
    void everyPageOfALongListIsThereOnceInItsOrder() throws IOException {
        List<Row> rows = rows(form("reporting")
                .formParam("columns", "REFERENCE")
                .queryParam("order", "NAME")
                .formParam("reason", "核对全部名单")
                .post(PATH));
        List<String> references =
                rows.stream().skip(2).map(row -> row.getCellText(0)).toList();
        assertTrue(references.size() > 250, () -> "only " + references.size());
        assertEquals(references.stream().distinct().count(), references.size());
    }

    @Test
    void whatACategoryAsksBesidesIsAColumnAndSensitiveAnswersStayMasked() throws IOException {
        Response page = Demo.staffPage("reviewer2").get(PATH + "?category=SERVICE");
        page.then().body(containsString("value=\"answers.duty\"")).body(not(containsString("value=\"answers.diet\"")));
        List<Row> rows = rows(form("reviewer2")
                .queryParam("category", "SERVICE")
                .formParam("columns", "answers.duty", "answers.licence")
                .formParam("reason", "核对岗位")
                .post(PATH));
        assertEquals(List.of("工作岗位", "驾驶证档案编号"), texts(rows.get(1)));
        assertTrue(rows.stream().skip(2).anyMatch(row -> texts(row).equals(List.of("驾驶员", "已填写"))));
    }

    /** One row to a human, whatever they registered for; the list says who took it out and is told in the log. */
    @Test
    void peopleLeaveApartFromTheirRegistrations() throws IOException {
        String reference = NewGuest.register().reference();
        String purpose = "核对人员 " + UUID.randomUUID();
        String path = "/admin/people/export";
        Response page = Demo.staffPage("reviewer2").get(path);
        page.then().statusCode(200).body(containsString("每人一行"));
        Response file = Demo.posting(Demo.staffPage("reviewer2"), page)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("columns", "NAME", "MOBILE", "EDITIONS", "CATEGORIES", "REGISTRATIONS")
                .formParam("reason", purpose)
                .post(path);
        List<Row> rows = rows(file);
        assertTrue(rows.get(0).getCellText(0).contains(purpose));
        assertEquals(List.of("姓名", "手机", "届次", "人员类别", "报名编号"), texts(rows.get(1)));
        List<Row> its = rows.stream()
                .skip(2)
                .filter(row -> row.getCellText(4).contains(reference))
                .toList();
        assertEquals(1, its.size());
        assertEquals(
                List.of("新来者", "2023", "特邀观众", reference),
                List.of(
                        its.get(0).getCellText(0),
                        its.get(0).getCellText(2),
                        its.get(0).getCellText(3),
                        its.get(0).getCellText(4)));
        assertTrue(its.get(0).getCellText(1).contains("****"));
        assertTrue(log.historyOf("edition", "2023").stream()
                .anyMatch(line ->
                        line.action().equals("PeopleExported") && line.detail().contains(purpose)));
        Demo.posting(Demo.staffPage("reviewer2"), page)
                .formParam("reason", "核")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("请至少选择一列"), containsString("请填写用途"));
    }

    @Test
    void withoutAPurposeOrAColumnNothingLeavesAndNothingTypedIsLost() {
        form("reviewer2")
                .queryParam("category", "MEDIA")
                .formParam("columns", "REFERENCE", "PINYIN")
                .formParam("reason", " ")
                .post(PATH)
                .then()
                .statusCode(422)
                .body(containsString("请填写用途"))
                .body(containsString("&amp;category=MEDIA\""))
                .body(containsString("value=\"PINYIN\" checked"))
                .body(not(containsString("value=\"NAME\" checked")));
        form("reviewer2")
                .formParam("reason", "核对名单")
                .post(PATH)
                .then()
                .statusCode(422)
                .body(containsString("请至少选择一列"));
    }

    @Test
    void listLeadsToItsExportForThoseWhoMay() {
        Demo.staffPage("reviewer2")
                .get("/admin/registrations?status=APPROVED&category=MEDIA")
                .then()
                .body(containsString(PATH + "?order=NEWEST&amp;status=APPROVED&amp;category=MEDIA"));
        Demo.staffPage("reviewer1")
                .get("/admin/registrations")
                .then()
                .statusCode(200)
                .body(not(containsString(PATH)));
    }

    private static RequestSpecification form(String username) {
        Response page = Demo.staffPage(username).get(PATH);
        page.then().statusCode(200);
        return Demo.posting(Demo.staffPage(username), page)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static List<Row> rows(Response file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }
}
