package org.huitong.portal;

import java.util.List;
import java.util.function.Function;
import org.huitong.platform.Cursor;
import org.huitong.platform.Page;

/** Pages of a list that is short enough to be read whole, with the same parameters as every other list of the API. */
final class Listing {
    private Listing() {}

    /**
     * The part of the list after a cursor.
     *
     * @param after the cursor of the last item that was seen; null, broken or outdated: from the start
     * @param limit how many at most, 1 to 200; null: 200
     */
    static <T> Page<T> page(List<T> all, Function<T, Cursor> cursor, String after, Integer limit) {
        int from = Cursor.decode(after)
                .map(last -> all.stream().map(cursor).toList().indexOf(last) + 1)
                .orElse(0);
        int size = Page.limit(limit, Page.MAX_LIMIT);
        return Page.of(all.subList(from, Math.min(all.size(), from + size + 1)), size, cursor);
    }
}
