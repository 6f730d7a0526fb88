package org.huitong.audit;

import com.github.f4b6a3.tsid.Tsid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Outcome;

/**
 * What the auditor looks for. Everything may be null, which asks for nothing.
 *
 * @param actor a user name, exactly: what this person did, and what was done to or tried with the account
 * @param object the key of a thing that something was done to, or that was part of it
 * @param from included
 * @param to excluded
 */
record AuditFilter(String actor, String object, String action, Outcome result, Instant from, Instant to) {
    static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    /** Ids are made a moment before the time is taken; by so much, at the very most, the two may differ. */
    private static final long SLACK_MILLIS = 60_000;
    /** Below the time an id has 22 bits of node and counter; the time itself has 41 and a sign. */
    private static final int BELOW_TIME = 22;

    private static final long LAST_MILLIS = (1L << 41) - 1;

    /**
     * Out of what was typed.
     *
     * @param zone in which times are typed
     * @param errors gets what cannot be read
     */
    static AuditFilter of(
            String actor,
            String object,
            String action,
            String result,
            String from,
            String to,
            ZoneId zone,
            FieldErrors errors) {
        return new AuditFilter(
                given(actor).orElse(null),
                given(object).orElse(null),
                given(action).orElse(null),
                Known.of(Outcome.class, result).orElse(null),
                time("from", from, zone, errors),
                time("to", to, zone, errors));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    private static Instant time(String field, String text, ZoneId zone, FieldErrors errors) {
        try {
            return given(text)
                    .map(typed -> LocalDateTime.parse(typed).atZone(zone).toInstant())
                    .orElse(null);
        } catch (DateTimeException e) {
            errors.add(field, "NOT_A_TIME", Message.of(AuditMessages.class, AuditMessages::notATime));
            return null;
        }
    }

    /** A condition in SQL, and what is put in for its question mark. */
    record Condition(String sql, Object value) {
        /** The same in HQL, of the alias {@code e}. */
        String hql() {
            return "e."
                    + Pattern.compile("_(\\w)").matcher(sql).replaceAll(letter -> letter.group(1)
                            .toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Ways in which a line can be the one: each of them follows an index of its own, while "or" would follow none. A refused
     * sign-in is told of an account, since nobody is known yet.
     */
    List<List<Condition>> ways() {
        List<List<Condition>> persons = actor == null
                ? List.of(List.of())
                : List.of(
                        List.of(new Condition("actor = ?", actor)),
                        List.of(new Condition("subject_type = ?", "account"), new Condition("subject_key = ?", actor)));
        List<List<Condition>> objects = object == null
                ? List.of(List.of())
                : List.of(
                        List.of(new Condition("subject_key = ?", object)),
                        List.of(new Condition("related_key = ?", object)));
        return persons.stream()
                .flatMap(person -> objects.stream().map(thing -> Stream.concat(person.stream(), thing.stream())
                        .toList()))
                .toList();
    }

    /** All that must be true in every way; each has an index, or narrows the range of ids. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        add(conditions, "action = ?", action);
        add(conditions, "result = ?", result);
        if (from != null) {
            add(conditions, "at >= ?", from);
            add(conditions, "id >= ?", idAt(from.toEpochMilli() - SLACK_MILLIS));
        }
        if (to != null) {
            add(conditions, "at < ?", to);
            add(conditions, "id < ?", idAt(to.toEpochMilli() + SLACK_MILLIS));
        }
        return conditions;
    }

    private static void add(List<Condition> conditions, String sql, Object value) {
        if (value != null) {
            conditions.add(new Condition(sql, value));
        }
    }

    private static long idAt(long millis) {
        return Math.min(Math.max(0, millis - Tsid.TSID_EPOCH), LAST_MILLIS) << BELOW_TIME;
    }

    /** As it is written to the log when lines are exported. */
    Map<String, String> described() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("actor", actor);
        given.put("object", object);
        given.put("action", action);
        given.put("result", result);
        given.put("from", from);
        given.put("to", to);
        Map<String, String> described = new LinkedHashMap<>();
        given.forEach((name, value) -> Optional.ofNullable(value).ifPresent(v -> described.put(name, v.toString())));
        return described;
    }
}
