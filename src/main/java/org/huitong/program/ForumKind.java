package org.huitong.program;

/** What a unit of the programme is. */
public enum ForumKind {
    OPENING_MAIN,
    SUMMIT,
    SUB,
    GALA,
    NETWORKING,
    CAMPAIGN,
    PRESS_CONFERENCE
}
