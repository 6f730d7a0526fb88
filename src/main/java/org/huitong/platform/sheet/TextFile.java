package org.huitong.platform.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list as comma-separated text (RFC 4180), with tabs or semicolons too. UTF-8 where that is possible, else GB 18030: what
 * Chinese Excel writes.
 */
final class TextFile implements ListFile {
    private static final char MARK = '\uFEFF';

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private TextFile(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static TextFile open(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, Charset.forName("GB18030")))
                .filter(decoded -> decoded.chars().noneMatch(c -> c < ' ' && "\r\n\t".indexOf(c) < 0))
                .orElseThrow(() -> ListFile.refused("NO_WORKBOOK", ListFileMessages::noWorkbook));
        String rest = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        if (rest.isBlank()) {
            throw ListFile.refused("EMPTY", ListFileMessages::empty);
        }
        return new TextFile(CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(rest))
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(rest)));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Of comma, tab and semicolon the one that the first lines hold most of. */
    private static char delimiter(String text) {
        String first = text.lines().limit(5).reduce("", (a, b) -> a + "\n" + b);
        return List.of(',', '\t', ';').stream()
                .max((a, b) -> Long.compare(count(first, a), count(first, b)))
                .orElseThrow();
    }

    private static long count(String text, char one) {
        return text.chars().filter(c -> c == one).count();
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public Line next() {
        try {
            CSVRecord record = records.next();
            return new Line(
                    (int) record.getRecordNumber(),
                    record.stream().limit(Line.MOST_COLUMNS).map(Line::cut).toList(),
                    List.of());
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw ListFile.refused("MALFORMED", ListFileMessages::malformed);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
