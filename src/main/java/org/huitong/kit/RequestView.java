package org.huitong.kit;

import java.time.Instant;
import org.huitong.platform.LocalText;

/**
 * What a host unit has asked for, as it is shown.
 *
 * @param cost estimated, in fen of CNY
 * @param decidedBy null while nothing is decided; the unit itself where it has withdrawn
 * @param reason null where none was given
 */
public record RequestView(
        long id,
        int version,
        String forum,
        LocalText forumName,
        Area area,
        String what,
        int quantity,
        String why,
        Instant wantedBy,
        long cost,
        String state,
        Instant askedAt,
        String askedBy,
        Instant decidedAt,
        String decidedBy,
        String reason) {

    static RequestView of(KitRequest request) {
        return new RequestView(
                request.id,
                request.version,
                request.forum.code,
                request.forum.name,
                request.area,
                request.what,
                request.quantity,
                request.why,
                request.wantedBy,
                request.cost,
                request.state.name(),
                request.askedAt,
                request.askedBy,
                request.decidedAt,
                request.decidedBy,
                request.reason);
    }

    /** The cost in yuan, for people. */
    public String yuan() {
        return Fen.yuan(cost);
    }

    public boolean open() {
        return state.equals(KitRequest.State.SUBMITTED.name());
    }

    /** For {@code {#status}}. */
    public String tone() {
        return switch (KitRequest.State.valueOf(state)) {
            case SUBMITTED -> "ahead";
            case APPROVED -> "good";
            case REJECTED -> "bad";
            case WITHDRAWN -> "mute";
        };
    }
}
