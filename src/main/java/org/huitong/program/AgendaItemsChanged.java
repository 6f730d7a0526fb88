package org.huitong.program;

import java.time.Instant;
import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * Slots of a forum's agenda have been changed or moved: one, or several that followed it.
 *
 * @param forum the forum's code
 * @param before as they were, in the order of what follows
 * @param after as they are now
 */
public record AgendaItemsChanged(String forum, List<Slot> before, List<Slot> after) implements DomainEvent {
    /** A slot, with its title in all languages. */
    public record Slot(
            long id, AgendaItem.Kind kind, String title, Instant startsAt, Instant endsAt, boolean alongside) {
        static Slot of(AgendaItem item) {
            return new Slot(
                    item.id, item.kind, ForumChanged.all(item.title), item.startsAt, item.endsAt, item.alongside);
        }
    }

    @Override
    public String subjectType() {
        return "forum";
    }

    @Override
    public String subjectKey() {
        return forum;
    }
}
