package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.huitong.platform.Pdf;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/**
 * The names of {@code names/difficult.txt}, typed into the form, come out of the database, the list, the workbook and the
 * sheet of paper as they are. On paper a character that the font lacks is marked, and the sheet says so.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class DifficultNamesTest {
    @Inject
    EntityManager database;

    @Test
    void comeOutAsTheyWentIn() throws Exception {
        List<String> names = Files.readAllLines(Path.of("src/test/resources/names/difficult.txt"));
        try (Scene scene = Scene.with(Map.of("M", 20))) {
            for (String name : names) {
                onPaper(name, register(scene, name));
            }
            assertEquals(names, stored(scene));
            String list = Demo.staffPage("reviewer1")
                    .get("/admin/registrations?category=" + scene.category)
                    .asString();
            names.forEach(name -> assertTrue(list.contains(name.replace("'", "&#39;")), name));
            assertEquals(
                    names.stream().sorted().toList(),
                    exported(scene).stream().sorted().toList());
        }
    }

    private static Response register(Scene scene, String name) {
        String path = "/register/" + scene.category;
        TypedDetails typed = scene.applicant("M").details();
        Response sent = Demo.posting(
                        Demo.page().contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        Demo.page().get(path))
                .formParam("name", name)
                .formParam("documentType", typed.documentType())
                .formParam("documentNumber", typed.documentNumber())
                .formParam("mobile", typed.mobile())
                .formParam("email", typed.email())
                .formParam("organisation", "示例单位")
                .formParam("position", "主任")
                .formParam("forums", "M")
                .formParam("notice", Scene.NOTICE)
                .formParam("sensitive", "true")
                .formParam("submissionKey", UUID.randomUUID().toString())
                .post(path);
        assertEquals(303, sent.statusCode(), () -> name + ": " + sent.asString());
        return sent;
    }

    private static void onPaper(String name, Response sent) throws IOException {
        String link = sent.getHeader("Location").replaceFirst("[?].*", "");
        Response sheet = Demo.linkPage(link).get("/my/confirmation.pdf");
        sheet.then().statusCode(200).contentType("application/pdf").header("Cache-Control", "no-store");
        try (PDDocument document = Loader.loadPDF(sheet.asByteArray())) {
            String text = new PDFTextStripper().getText(document);
            boolean whole = Pdf.missing(name).isEmpty();
            assertEquals(whole, text.replaceAll("\\s+", " ").contains(name), text);
            assertEquals(!whole, text.contains("以〓代替"), text);
            assertTrue(text.contains("尚未确认") && !text.contains("参会确认单"), text);
            assertEquals(1, document.getNumberOfPages());
        }
    }

    private List<String> stored(Scene scene) {
        return QuarkusTransaction.requiringNew().call(() -> database.createQuery(
                        "select r.person.name from Registration r where r.category.code = :code order by r.id",
                        String.class)
                .setParameter("code", scene.category)
                .getResultList());
    }

    private static List<String> exported(Scene scene) throws IOException {
        Response form = Demo.staffPage("reviewer2").get("/admin/registrations/export");
        Response export = Demo.posting(Demo.staffPage("reviewer2"), form)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .queryParam("category", scene.category)
                .formParam("columns", "NAME", "ORGANISATION")
                .formParam("reason", "核对姓名")
                .post("/admin/registrations/export");
        List<String> names = new ArrayList<>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(export.asByteArray()))) {
            workbook.getFirstSheet().read().stream().skip(2).forEach(row -> names.add(row.getCellText(0)));
        }
        return names;
    }
}
