package org.huitong.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.huitong.identity.Scope;

/**
 * What somebody with a data scope sees of an object's history. The object exists for them; what was done to it for a forum,
 * a working group or a hotel that does not is left out. An event names the first two among its facts ({@code forum},
 * {@code workingGroup}); before and after it each stay is in a {@code hotel}.
 */
record Sight(Scope scope) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Scope.Kind> OF_EVENT =
            Map.of("forum", Scope.Kind.FORUM, "workingGroup", Scope.Kind.WORKING_GROUP);
    private static final Map<String, Scope.Kind> OF_PART = Map.of("hotel", Scope.Kind.HOTEL);

    /**
     * The detail of a line as it may be shown; empty if the whole line is none of this person's business.
     *
     * @param detail the event's components as JSON
     */
    Optional<String> of(String detail) {
        if (!scope.limited()) {
            return Optional.of(detail);
        }
        ObjectNode event = read(detail);
        if (outside(event, OF_EVENT)) {
            return Optional.empty();
        }
        boolean hidden = hide(event, "before") | hide(event, "after");
        boolean nothingLeft =
                event.path("before").isEmpty() && event.path("after").isEmpty();
        return hidden && nothingLeft ? Optional.empty() : Optional.of(event.toString());
    }

    /** Takes out what lies outside; tells whether there was any. */
    private boolean hide(ObjectNode event, String side) {
        JsonNode there = event.path(side);
        if (outside(there, OF_PART)) {
            event.remove(side);
            return true;
        }
        boolean hidden = false;
        for (Iterator<JsonNode> parts = there.elements(); there.isArray() && parts.hasNext(); ) {
            if (outside(parts.next(), OF_PART)) {
                parts.remove();
                hidden = true;
            }
        }
        return hidden;
    }

    private boolean outside(JsonNode node, Map<String, Scope.Kind> kinds) {
        return kinds.entrySet().stream()
                .anyMatch(kind -> node.has(kind.getKey())
                        && !scope.covers(
                                kind.getValue(), node.get(kind.getKey()).asText()));
    }

    private static ObjectNode read(String detail) {
        try {
            return (ObjectNode) JSON.readTree(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of the log that is no event", e);
        }
    }
}
