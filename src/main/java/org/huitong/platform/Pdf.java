package org.huitong.platform;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.logging.Level;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Pages on paper: turns a page of XHTML into PDF. The font lies in the jar and is embedded as far as it is used, so that
 * Chinese prints the same everywhere; what the page refers to beyond {@code data:} addresses is not fetched.
 */
public final class Pdf {
    /** The only family a page can name; there is one weight. */
    public static final String FAMILY = "Huitong";

    /** Printed for a character that the font lacks: the mark of printers for a missing type. */
    public static final String MISSING = "〓";

    private static final String FONT = "/fonts/NotoSansSC-Regular.ttf";

    static {
        // What goes wrong is thrown; the rest would be some ten lines for each page.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private Pdf() {}

    /** @param page well-formed, with its style in it */
    public static void write(String page, OutputStream to) {
        try {
            new PdfRendererBuilder()
                    .useFont(Pdf::font, FAMILY, 400, BaseRendererBuilder.FontStyle.NORMAL, true)
                    .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                    .useReplacementText(MISSING)
                    .withProducer("Huitong")
                    .withHtmlContent(page, null)
                    .toStream(to)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters of a text that cannot be printed, each once, for a warning by name before anything is printed. */
    public static List<String> missing(String text) {
        return text.codePoints()
                .filter(character -> !Known.CHARACTERS.get(character))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static InputStream font() {
        return Pdf.class.getResourceAsStream(FONT);
    }

    /** Read when it is first asked for. */
    private static final class Known {
        static final BitSet CHARACTERS = read();

        private static BitSet read() {
            try (InputStream file = font();
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                var characters = new BitSet();
                for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                    characters.set(character, Character.isISOControl(character) || glyphs.getGlyphId(character) != 0);
                }
                return characters;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
