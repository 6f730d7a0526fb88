package org.huitong.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huitong.platform.Invalid;
import org.huitong.platform.sheet.Line;
import org.huitong.platform.sheet.ListFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind that people upload as lists. */
class ListFileTest {
    private static final IntakeConfig CONFIG = new Limits(100, 1_000_000, 200_000);

    @TempDir
    Path directory;

    private record Limits(int rows, long unpackedBytes, long textBytes) implements IntakeConfig {
        @Override
        public MemorySize unpacked() {
            return new MemorySize(BigInteger.valueOf(unpackedBytes));
        }

        @Override
        public MemorySize texts() {
            return new MemorySize(BigInteger.valueOf(textBytes));
        }

        @Override
        public Duration kept() {
            return Duration.ofDays(1);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("一"));
        }
        return out.toByteArray();
    }

    private List<Line> lines(byte[] content) throws IOException {
        Path file = Files.write(directory.resolve("upload"), content);
        try (ListFile list = ListFile.open(file, CONFIG)) {
            var lines = new ArrayList<Line>();
            list.forEachRemaining(lines::add);
            return lines;
        }
    }

    private String refusal(byte[] content) {
        return assertThrows(Invalid.class, () -> lines(content))
                .errors()
                .all()
                .get(0)
                .code();
    }

    @Test
    void aWorkbookIsReadAsItsCellsShowIt() throws IOException {
        List<Line> lines = lines(workbook(sheet -> {
            sheet.value(0, 0, "姓名");
            sheet.value(0, 2, "𬭚 张㛃");
            sheet.value(2, 0, 13800138000L);
            sheet.value(2, 1, true);
            sheet.formula(2, 2, "1+1");
        }));
        assertEquals(List.of(1, 3), lines.stream().map(Line::number).toList());
        assertEquals(List.of("姓名", "", "𬭚 张㛃"), lines.get(0).cells());
        assertEquals("13800138000", lines.get(1).cell(0));
        assertEquals("", lines.get(1).cell(7));
    }

    /** A formula that says it is a person: its stored result counts, and it is nowhere calculated. */
    @Test
    void ofAFormulaTheStoredResultIsRead() throws IOException {
        byte[] content = sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>CONCATENATE(\"a\",\"b\")</f><v>stored</v></c>"
                + "<c r=\"B1\"><f>1+1</f><v>2</v></c><c r=\"C1\"><f>1+1</f></c></row>");
        assertEquals(List.of("stored", "2", ""), lines(content).get(0).cells());
    }

    @Test
    void aNumberOfMoreDigitsThanASpreadsheetKeepsIsKnown() throws IOException {
        Line line = lines(
                        sheet(
                                "<row r=\"1\"><c r=\"A1\"><v>1.1010519491231E+17</v></c><c r=\"B1\"><v>13800138000</v></c></row>"))
                .get(0);
        assertEquals(List.of("110105194912310000", "13800138000"), line.cells());
        assertEquals(List.of(0), line.lossy());
    }

    @Test
    void textIsReadInBothEncodingsWithAnySeparator() throws IOException {
        List<List<String>> expected = List.of(List.of("姓名", "手机"), List.of("张㛃", "139,1"), List.of("王𬭚", ""));
        String text = "姓名,手机\r\n张㛃,\"139,1\"\r\n王𬭚,\r\n";
        assertEquals(expected, cells(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, cells(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, cells(text.getBytes(Charset.forName("GB18030"))));
        assertEquals(
                List.of(List.of("a", "b"), List.of("1", "2")), cells("a\tb\n1\t2".getBytes(StandardCharsets.UTF_8)));
    }

    private List<List<String>> cells(byte[] content) throws IOException {
        return lines(content).stream().map(Line::cells).toList();
    }

    @Test
    void whatIsNoListIsRefusedInOneSentenceWhateverItsName() throws IOException {
        assertEquals("EMPTY", refusal(new byte[0]));
        assertEquals("EMPTY", refusal("\uFEFF \n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("NO_WORKBOOK", refusal("%PDF-1.7\n\u0000\u0001".getBytes(StandardCharsets.UTF_8)));
        assertEquals("NO_WORKBOOK", refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0}));
        assertEquals("NO_WORKBOOK", refusal(zip("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8))));
        byte[] old = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                2000);
        assertEquals("OLD_FORMAT", refusal(old));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        assertEquals("PROTECTED", refusal(old));
    }

    @Test
    void whatIsDamagedIsRefusedWhereverItBreaks() throws IOException {
        byte[] whole = workbook(sheet -> sheet.value(0, 0, "姓名"));
        for (int kept : new int[] {5, whole.length / 2, whole.length - 30}) {
            byte[] cut = Arrays.copyOf(whole, kept);
            assertThrows(Invalid.class, () -> lines(cut), () -> "cut at " + kept);
        }
        assertEquals("MALFORMED", refusal(sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></row>")));
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedBeforeItIsHeld() throws IOException {
        assertEquals("BOMB", refusal(zip("xl/worksheets/sheet1.xml", new byte[1_100_000])));
        assertEquals("BOMB", refusal(zip("xl/sharedStrings.xml", new byte[300_000])));
    }

    /** A billion laughs (CWE-776) and a file of the server (CWE-611): neither is unfolded. */
    @Test
    void entitiesOfAWorkbookAreNotUnfolded() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(100) + "\"><!ENTITY b \"" + "&a;".repeat(100)
                + "\"><!ENTITY c \"" + "&b;".repeat(100) + "\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
        for (String entity : List.of("&c;", "&f;")) {
            byte[] content =
                    sheet(bomb, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + entity + "</t></is></c></row>");
            String read;
            try {
                read = String.join("", lines(content).get(0).cells());
            } catch (Invalid refused) {
                read = "";
            }
            assertEquals("", read);
        }
    }

    private byte[] sheet(String rows) throws IOException {
        return sheet("", rows);
    }

    /** A workbook whose only sheet holds these rows. */
    private byte[] sheet(String head, String rows) throws IOException {
        Path usual = Files.write(directory.resolve("usual"), workbook(sheet -> sheet.value(0, 0, "x")));
        var out = new ByteArrayOutputStream();
        try (var in = new ZipFile(usual.toFile());
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry part : Collections.list(in.entries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().equals("xl/worksheets/sheet1.xml")) {
                    write(
                            zip,
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + head
                                    + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                    + "<sheetData>" + rows + "</sheetData></worksheet>");
                } else {
                    in.getInputStream(part).transferTo(zip);
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            write(zip, "<Types/>");
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
