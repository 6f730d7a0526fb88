package org.huitong.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;
import org.huitong.platform.sheet.Heading;
import org.huitong.platform.sheet.Line;
import org.huitong.platform.sheet.ListFile;
import org.huitong.platform.sheet.ListFileMessages;

/** The header row of a list. */
final class Headers {
    /** Headers are short, and numbers are data. */
    private static final int LONGEST = 30;

    private Headers() {}

    /**
     * The row with the most known headers; where there is none with two, the first that looks like headers, which can be
     * understood by hand.
     *
     * @param first the first lines of a list that are not blank
     * @return its index
     */
    static int among(List<Line> first) {
        int best = -1;
        long most = 1;
        for (int i = 0; i < first.size(); i++) {
            long known = first.get(i).cells().stream()
                    .flatMap(header -> Field.of(header).stream())
                    .distinct()
                    .count();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        for (int i = 0; best < 0 && i < first.size(); i++) {
            best = likely(first.get(i)) ? i : -1;
        }
        if (best < 0) {
            throw ListFile.refused("NO_HEADER", ListFileMessages::noHeader);
        }
        return best;
    }

    private static boolean likely(Line line) {
        List<String> cells =
                line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return cells.size() > 1
                && cells.stream().distinct().count() == cells.size()
                && cells.stream().allMatch(cell -> cell.length() <= LONGEST && !cell.matches("(?s).*\\d{4,}.*|.*@.*"));
    }

    /** The same 32 bytes for headers that are written alike, but for width, case and spaces. */
    static byte[] hash(List<String> headers) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(headers.stream()
                            .map(Heading::plain)
                            .collect(Collectors.joining("\n"))
                            .getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
