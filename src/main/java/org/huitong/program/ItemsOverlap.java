package org.huitong.program;

import java.util.List;

/** Two items of a forum at the same time are shown to whoever plans it, unless one is meant to go alongside others. */
final class ItemsOverlap {
    private ItemsOverlap() {}

    /** Those of the others that this one overlaps though it should not. */
    static List<AgendaItem> of(AgendaItem item, List<AgendaItem> agenda) {
        return agenda.stream()
                .filter(other -> !other.id.equals(item.id))
                .filter(other -> !other.alongside && !item.alongside)
                .filter(other -> other.time().overlaps(item.time()))
                .toList();
    }
}
