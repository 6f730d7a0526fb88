package org.huitong.portal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huitong.program.ForumKind;

/** A part of the list of forums, in the order of the programme. */
record ForumSection(Part part, List<ForumCard> forums) {
    /** How the list is divided for the eye, in this order. */
    enum Part {
        MAIN,
        SUB,
        SIDE;

        static Part of(ForumKind kind) {
            return switch (kind) {
                case OPENING_MAIN, SUMMIT -> MAIN;
                case SUB -> SUB;
                case GALA, NETWORKING, CAMPAIGN, PRESS_CONFERENCE -> SIDE;
            };
        }
    }

    /** Whether names and times are enough on the front page: many of a kind. */
    public boolean compact() {
        return part == Part.SUB;
    }

    /** Empty parts are left out. */
    static List<ForumSection> of(List<ForumCard> forums) {
        Map<Part, List<ForumCard>> byPart = new EnumMap<>(Part.class);
        forums.forEach(forum -> byPart.computeIfAbsent(Part.of(forum.kind()), part -> new ArrayList<>())
                .add(forum));
        return byPart.entrySet().stream()
                .map(entry -> new ForumSection(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
