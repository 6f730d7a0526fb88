package org.huitong.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huitong.program.ForumKind;

/** Forums of one kind, in the order of the programme. */
record ForumGroup(ForumKind kind, List<ForumCard> forums) {
    /** Kinds stand in the order in which the programme first has them. */
    static List<ForumGroup> byKind(List<ForumCard> forums) {
        Map<ForumKind, List<ForumCard>> byKind = new LinkedHashMap<>();
        forums.forEach(forum ->
                byKind.computeIfAbsent(forum.kind(), kind -> new ArrayList<>()).add(forum));
        return byKind.entrySet().stream()
                .map(entry -> new ForumGroup(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
