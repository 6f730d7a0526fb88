package org.huitong.platform;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list in a fixed order.
 *
 * @param next cursor for the {@code after} parameter of the following page, null on the last one
 */
public record Page<T>(List<T> items, String next) {
    public static final int MAX_LIMIT = 200;

    /** Cuts a list that was read with one row too many, to know whether more follow. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, Cursor> cursor) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)).encoded());
    }

    /** A sensible limit out of whatever was asked for: 1 to 200, else the usual one. */
    public static int limit(Integer asked, int usual) {
        return asked == null || asked < 1 ? usual : Math.min(asked, MAX_LIMIT);
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), next);
    }
}
