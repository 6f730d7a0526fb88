package org.huitong.agenda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A forum that can be published because it is not as it was published.
 *
 * @param seen stands for its whole new content, so that nobody publishes what they have not seen
 */
record Choice(String code, String seen) {
    /** What is taken away looks like this, whatever it was. */
    private static final String GONE = "gone";

    private static final int DIGEST_BYTES = 9;

    /** All forums that are different, in the order of what is to come, then what is gone. */
    static List<Choice> all(List<PlannedForum> before, List<PlannedForum> after) {
        Map<String, PlannedForum> old = new LinkedHashMap<>();
        before.forEach(forum -> old.put(forum.code(), forum));
        Stream<Choice> coming = after.stream()
                .map(forum -> {
                    PlannedForum was = old.remove(forum.code());
                    return was != null && was.sameAs(forum) ? null : new Choice(forum.code(), digest(forum));
                })
                .filter(Objects::nonNull)
                .toList()
                .stream();
        return Stream.concat(coming, old.keySet().stream().map(code -> new Choice(code, GONE)))
                .toList();
    }

    /** As it stands in a form. */
    public String value() {
        return code + ":" + seen;
    }

    private static String digest(PlannedForum forum) {
        byte[] text = Snapshot.text(forum.since(0, null)).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(Arrays.copyOf(whole, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
