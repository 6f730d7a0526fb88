package org.huitong.intake;

import java.util.EnumSet;
import java.util.Set;
import org.huitong.platform.Known;

/** What part of the rows is looked at. */
enum ImportRowFilter {
    BAD(EnumSet.of(ImportRow.State.WRONG, ImportRow.State.REFUSED)),
    NEW(EnumSet.of(ImportRow.State.NEW, ImportRow.State.CREATED)),
    CHANGE(EnumSet.of(ImportRow.State.CHANGE, ImportRow.State.CHANGED)),
    SAME(EnumSet.of(ImportRow.State.SAME, ImportRow.State.UNCHANGED)),
    ALL(EnumSet.complementOf(EnumSet.of(ImportRow.State.HEADER)));

    final Set<ImportRow.State> states;

    ImportRowFilter(Set<ImportRow.State> states) {
        this.states = states;
    }

    /** The one of that name; what cannot be taken first, and all for anything else. */
    static ImportRowFilter of(String name, boolean anyBad) {
        return Known.of(ImportRowFilter.class, name).orElse(anyBad ? BAD : ALL);
    }

    public long count(ImportView view) {
        return states.stream()
                .mapToLong(state -> view.counts().getOrDefault(state, 0L))
                .sum();
    }
}
