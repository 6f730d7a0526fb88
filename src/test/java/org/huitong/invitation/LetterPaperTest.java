package org.huitong.invitation;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huitong.platform.Pdf;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** Letters on paper. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LetterPaperTest {
    private static final double POINTS_PER_MM = 72 / 25.4;

    @Inject
    Desk desk;

    @Inject
    Writing writing;

    private static RequestSpecification reviewer() {
        return Demo.staffPage("reviewer2");
    }

    private static PDDocument pdf(byte[] file) throws Exception {
        return Loader.loadPDF(file);
    }

    @Test
    void difficultNamesReadBackAndEveryLetterSaysWhereToReport() throws Exception {
        for (String name : List.of("王𬭚", "张㛃", "阿依古丽·买买提")) {
            Desk.Guest guest = desk.invited(name + "函");
            byte[] own = guest.page()
                    .get("/reply/letter.pdf")
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract()
                    .asByteArray();
            try (PDDocument letter = pdf(own)) {
                String text = new PDFTextStripper().getText(letter).replaceAll("\\s", "");
                assertTrue(text.contains(name + "函女士："), text);
                assertTrue(text.contains("报到地点"), text);
                assertTrue(text.contains("中央网信办"), "who invites: " + text);
                assertTrue(text.contains("-1-"), text);
                var page = letter.getPage(0).getMediaBox();
                assertEquals(210, page.getWidth() / POINTS_PER_MM, 0.5);
                assertEquals(297, page.getHeight() / POINTS_PER_MM, 0.5);
            }
            byte[] printed = reviewer()
                    .get("/admin/invitations/" + guest.number() + "/letter.pdf")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertTrue(printed.length > 1000);
            reviewer().get("/admin/invitations/" + guest.number()).then().body(containsString("打印邀请函"));
        }
    }

    @Test
    void twoHundredLettersComeInOneFileEachNumberedByItself() throws Exception {
        String word = "百函" + (char) ('一' + (int) (System.nanoTime() % 9_000));
        QuarkusTransaction.requiringNew().run(() -> {
            Writing.Round round = writing.round();
            for (int i = 0; i < 200; i++) {
                round.write(Desk.invitee(word, Desk.mobile(), "2023-07-15T18:00"));
            }
        });
        String form = "/admin/invitations/print?q=" + word;
        reviewer().get(form).then().body(containsString("200 份"));
        byte[] file = Demo.posting(reviewer(), reviewer().get(form))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("q", word)
                .post("/admin/invitations/print")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument letters = pdf(file)) {
            int each = letters.getNumberOfPages() / 200;
            assertEquals(0, letters.getNumberOfPages() % 200);
            var text = new PDFTextStripper();
            text.setStartPage(199 * each + 1);
            text.setEndPage(199 * each + 1);
            assertTrue(
                    text.getText(letters).replaceAll("\\s", "").contains("-1-"), "the last letter begins with page 1");
        }
    }

    /** Nine who invite, below texts of every length: on their sheet there is text, and none of them is parted from it. */
    @Test
    void nobodySignsOnASheetAlone() throws Exception {
        List<String> hosts = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "主办单位名称第" + "一二三四五六七八九".charAt(i - 1) + "家")
                .toList();
        var sheets = new TreeSet<Integer>();
        for (int length = 1; length <= 14; length++) {
            List<String> body = IntStream.rangeClosed(1, length)
                    .mapToObj(i -> "正文".repeat(i % 3 == 0 ? 40 : 6) + "止")
                    .toList();
            int closing = LetterPaper.closing(body);
            var out = new ByteArrayOutputStream();
            Pdf.write(
                    LetterPaper.laidOut(List.of(new LetterPaper.Sheet(
                            "zh",
                            "关于邀请出席大会的函",
                            "某某女士：",
                            body.subList(0, closing),
                            body.subList(closing, length),
                            hosts,
                            "2023年7月1日"))),
                    out);
            try (PDDocument letter = pdf(out.toByteArray())) {
                var text = new PDFTextStripper();
                text.setStartPage(letter.getNumberOfPages());
                String last = Normalizer.normalize(text.getText(letter), Normalizer.Form.NFKC)
                        .replaceAll("[ \\t]", "");
                long lines = last.lines()
                        .filter(line -> line.startsWith("正文") || line.endsWith("止"))
                        .count();
                assertTrue(lines >= Math.min(2, length), length + " paragraphs: " + last);
                assertTrue(hosts.stream().allMatch(last::contains), last);
                assertTrue(last.contains("2023年7月1日"), last);
                sheets.add(letter.getNumberOfPages());
            }
        }
        assertEquals(Set.of(1, 2), sheets, "some fit on one sheet and some do not");
    }
}
