package org.huitong.program;

import org.huitong.platform.LocalText;

/**
 * A slot of an agenda as somebody wants it, without its speakers.
 *
 * @param alongside meant to go on beside other items
 */
public record ItemWish(AgendaItem.Kind kind, LocalText title, Span time, boolean alongside) {
    static ItemWish of(AgendaItem item) {
        return new ItemWish(item.kind, item.title, item.time(), item.alongside);
    }

    ItemWish at(Span other) {
        return new ItemWish(kind, title, other, alongside);
    }
}
