package org.huitong.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What is printed can be read, searched and copied again, and costs little. */
class PdfTest {
    private static final List<String> NAMES = List.of("王𬭚", "张㛃", "周䶮", "阿依古丽·买买提", "單國強", "Maximilian von Hohenberg");

    private static byte[] page(String body) {
        var pdf = new ByteArrayOutputStream();
        Pdf.write(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title><style>body{font-family:Huitong}"
                        + "</style></head><body>" + body + "</body></html>",
                pdf);
        return pdf.toByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without a normalisation: in many fonts radicals stand for whole characters, and nobody finds 网络文明. */
    @Test
    void difficultNamesAndRadicalsReadBackAsTheyAre() throws Exception {
        byte[] pdf = page("<p>" + String.join("</p><p>", NAMES) + "</p><p>中国网络文明大会，见面礼、入口、食品、车辆、龙门</p>");
        String text = text(pdf);
        NAMES.forEach(name -> assertTrue(text.contains(name), () -> name + " in " + text));
        assertTrue(text.contains("中国网络文明大会，见面礼、入口、食品、车辆、龙门"), text);
        assertTrue(pdf.length < 100_000, () -> pdf.length + " bytes");
    }

    @Test
    void whatTheFontLacksIsNamedAndMarked() throws Exception {
        assertEquals(List.of(), Pdf.missing(String.join("\n", NAMES)));
        assertEquals(List.of("𠮷"), Pdf.missing("𠮷田𠮷"));
        String text = text(page("<p>𠮷田</p>"));
        assertTrue(text.contains(Pdf.MISSING + "田"), text);
    }

    @Test
    void aLongChineseParagraphBreaksIntoLines() throws Exception {
        String text = text(page("<p style=\"width:100mm\">" + "网络文明建设".repeat(40) + "</p>"));
        assertTrue(text.strip().lines().count() > 5, text);
    }

    @Test
    void nothingIsFetched() throws Exception {
        assertTrue(text(page("<p>a<img src=\"http://127.0.0.1:9/x.png\" alt=\"\"/>b</p>"))
                .contains("a"));
        assertTrue(text(page("<p>c<img src=\"file:///etc/hostname\" alt=\"\"/>d</p>"))
                .contains("c"));
    }
}
