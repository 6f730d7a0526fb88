package org.huitong.agenda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The content of a version, as it is stored. */
record Snapshot(List<PlannedForum> forums, List<PlannedForum> withdrawn) {
    /** Its own, so that what was stored once is read in the same way for good, whatever the API does. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Snapshot parse(String text) {
        try {
            return JSON.readValue(text, Snapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return text(this);
    }

    /** Anything of a version as it is stored; equal things have equal texts. */
    static String text(Object part) {
        try {
            return JSON.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The next version: what is not chosen stays as it was published, in the order of what is to come.
     *
     * @param next all forums as they could be published
     * @param chosen codes of the forums that are published; what is chosen and not in {@code next} is withdrawn
     */
    static List<PlannedForum> mix(List<PlannedForum> before, List<PlannedForum> next, Set<String> chosen) {
        Map<String, PlannedForum> known = byCode(before);
        Map<String, PlannedForum> coming = byCode(next);
        var mixed = new ArrayList<PlannedForum>();
        for (PlannedForum forum : next) {
            PlannedForum old = known.get(forum.code());
            if (chosen.contains(forum.code())) {
                mixed.add(forum);
            } else if (old != null) {
                mixed.add(old);
            }
        }
        before.stream()
                .filter(old -> !coming.containsKey(old.code()) && !chosen.contains(old.code()))
                .forEach(mixed::add);
        return List.copyOf(mixed);
    }

    /** What becomes version {@code number}: each forum knows since when it is as it is, and what is gone stays known. */
    static Snapshot of(int number, Instant at, Published before, List<PlannedForum> forums) {
        Map<String, PlannedForum> known = byCode(before.forums());
        List<PlannedForum> now = forums.stream()
                .map(forum -> {
                    PlannedForum old = known.get(forum.code());
                    return old != null && old.sameAs(forum) ? old : forum.since(number, at);
                })
                .toList();
        Set<String> present = now.stream().map(PlannedForum::code).collect(Collectors.toSet());
        var gone = new ArrayList<PlannedForum>();
        before.withdrawn().stream()
                .filter(forum -> !present.contains(forum.code()))
                .forEach(gone::add);
        before.forums().stream()
                .filter(forum -> !present.contains(forum.code()))
                .map(forum -> forum.since(number, at))
                .forEach(gone::add);
        return new Snapshot(now, List.copyOf(gone));
    }

    private static Map<String, PlannedForum> byCode(List<PlannedForum> forums) {
        return forums.stream().collect(Collectors.toMap(PlannedForum::code, Function.identity()));
    }
}
