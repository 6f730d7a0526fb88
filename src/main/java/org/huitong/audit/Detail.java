package org.huitong.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huitong.platform.Message;
import org.huitong.platform.When;

/**
 * The detail of a line, taken apart for reading.
 *
 * @param facts what is known besides
 * @param changes what was before and what is after; without what stayed as it was
 */
record Detail(List<Fact> facts, List<Change> changes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A fact under its name in the event, for example {@code times.startsAt}. */
    public record Fact(String name, String value) {
        public Message<?> label() {
            return Words.fact(name);
        }

        public Message<?> words() {
            return Words.value(name, value);
        }
    }

    /** A fact that has changed; null where there was or is none. */
    public record Change(String name, String before, String after) {
        public Message<?> label() {
            return Words.fact(name);
        }

        /** In one line. */
        public Message<?> told() {
            return Message.of(
                    AuditMessages.class, m -> m.changed(label().toString(), from().toString(), to().toString()));
        }

        public Message<?> from() {
            return words(before);
        }

        public Message<?> to() {
            return words(after);
        }

        /** A data scope that does not limit a kind says nothing about it. */
        private Message<?> words(String value) {
            if (value != null) {
                return Words.value(name, value);
            }
            return name.startsWith("limits.")
                    ? Message.of(AuditMessages.class, AuditMessages::unlimited)
                    : Message.of(AuditMessages.class, AuditMessages::nothing);
        }
    }

    static Detail of(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return new Detail(List.of(new Fact("detail", json)), List.of());
        }
        Map<String, String> before = side(root.path("before"));
        Map<String, String> after = side(root.path("after"));
        List<Fact> facts = new ArrayList<>();
        flat(root, "").forEach((name, value) -> {
            if (!name.matches("(before|after)(\\..*)?")) {
                facts.add(new Fact(name, value));
            }
        });
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Change> changes = names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Change(name, before.get(name), after.get(name)))
                .toList();
        return new Detail(facts, changes);
    }

    /** A single word in place of several facts is where the thing stood or stands. */
    private static Map<String, String> side(JsonNode side) {
        return flat(
                side,
                side.isValueNode() ? "state" : side.isArray() && !side.path(0).isObject() ? "items" : "");
    }

    private static Map<String, String> flat(JsonNode node, String name) {
        Map<String, String> flat = new LinkedHashMap<>();
        if (node.isObject()) {
            node.fields()
                    .forEachRemaining(field -> flat.putAll(
                            flat(field.getValue(), name.isEmpty() ? field.getKey() : name + "." + field.getKey())));
        } else if (node.isArray() && node.path(0).isObject()) {
            for (int i = 0; i < node.size(); i++) {
                flat.putAll(flat(node.get(i), name + "." + (i + 1)));
            }
        } else if (node.isArray()) {
            List<String> values = new ArrayList<>();
            node.forEach(value -> values.add(value.asText()));
            if (!values.isEmpty()) {
                flat.put(name, String.join(", ", values));
            }
        } else if (!node.isMissingNode() && !node.isNull()) {
            flat.put(name, readable(node.asText()));
        }
        return flat;
    }

    /** Times as people read them; everything else as it is. */
    private static String readable(String text) {
        if (text.length() < 20 || !text.endsWith("Z")) {
            return text;
        }
        try {
            return When.second(Instant.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }
}
