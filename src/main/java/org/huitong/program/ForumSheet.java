package org.huitong.program;

import java.util.List;

/**
 * A forum with its agenda, as those who plan it see it.
 *
 * @param agendaVersion counts the changes of the agenda
 * @param items by time
 */
record ForumSheet(String code, int version, int agendaVersion, ForumWish facts, List<ItemView> items) {
    public int warnings() {
        return items.stream().mapToInt(item -> item.warnings().size()).sum();
    }
}
