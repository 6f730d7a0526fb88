package org.huitong.platform.sheet;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The headers of a list, however they are written. */
public final class Heading {
    /** Above them may stand a title, who issued the list, and the note of an export. */
    public static final int LOOKED_AT = 20;

    private Heading() {}

    /** Half width, lower case, without spaces, stars, colons, and what stands in brackets. */
    public static String plain(String header) {
        return Normalizer2.getNFKCCasefoldInstance()
                .normalize(header)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)|[\\s*:]", "");
    }

    /** Without the empty ones at the end. */
    public static List<String> of(Line line) {
        var headers = new ArrayList<>(line.cells().stream().map(String::strip).toList());
        while (!headers.isEmpty() && headers.get(headers.size() - 1).isEmpty()) {
            headers.remove(headers.size() - 1);
        }
        return headers;
    }
}
