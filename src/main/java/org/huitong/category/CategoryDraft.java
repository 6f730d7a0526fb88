package org.huitong.category;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huitong.form.Field;
import org.huitong.form.Form;
import org.huitong.platform.LocalText;
import org.huitong.platform.Texts;
import org.huitong.platform.When;

/**
 * A category as it stands in the editor, with everything typed, right or wrong.
 *
 * @param typed what is not about a single field, by the names of the inputs
 * @param fields in the order of the form
 * @param languages tags of the languages that texts are written in
 */
record CategoryDraft(Map<String, String> typed, List<FieldDraft> fields, List<String> languages) {
    /** As many as a phone's patience; a form of that length is no form any more. */
    static final int FIELDS_MAX = 40;

    /** What a reviewer ticks off by heart is no more. */
    private static final int CHECKS_MAX = 22;

    private static final Pattern CHECK = Pattern.compile("checklist\\.(\\d{1,3})\\.(.+)");
    private static final Pattern FIELD = Pattern.compile("fields\\.(\\d{1,3})\\.(.+)");

    static CategoryDraft of(Category category, List<String> languages) {
        Map<String, String> typed = new HashMap<>();
        category.name.byLanguage().forEach((tag, text) -> typed.put("name." + tag, text));
        category.description.byLanguage().forEach((tag, text) -> typed.put("description." + tag, text));
        typed.put("public", "" + category.open);
        typed.put("opens", When.input(category.opensAt));
        typed.put("closes", When.input(category.closesAt));
        typed.put("changesUntil", category.changesUntil == null ? "" : When.input(category.changesUntil));
        typed.put("hotelClass", category.hotelClass);
        typed.put("reviewSteps", "" + category.reviewSteps);
        for (int i = 0; i < category.checks().size(); i++) {
            CheckDraft check = CheckDraft.of(i, category.checks().get(i));
            check.typed().forEach((part, value) -> typed.put(check.input(part), value));
        }
        typed.put("companions", "" + category.companions);
        typed.put("version", category.version.toString());
        return new CategoryDraft(
                typed,
                category.fields.stream()
                        .map(field -> FieldDraft.of(field, languages))
                        .toList(),
                languages);
    }

    /** As it was sent. */
    static CategoryDraft of(Map<String, List<String>> sent, List<String> languages) {
        Map<String, String> typed = new HashMap<>();
        Map<Integer, Map<String, String>> fields = new TreeMap<>();
        sent.forEach((name, values) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches()) {
                fields.computeIfAbsent(Integer.valueOf(field.group(1)), i -> new LinkedHashMap<>())
                        .put(field.group(2), values.get(0));
            } else {
                typed.put(name, values.get(0));
            }
        });
        return new CategoryDraft(
                typed,
                fields.values().stream()
                        .limit(FIELDS_MAX + 1L)
                        .map(field -> new FieldDraft(field, languages))
                        .toList(),
                languages);
    }

    public String get(String name) {
        return Texts.tidy(typed.get(name));
    }

    public String get(String name, String language) {
        return get(name + "." + language);
    }

    public String input(String name, String language) {
        return name + "." + language;
    }

    public boolean open() {
        return get("public").equals("true");
    }

    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : -1;
    }

    CategoryDraft seen(int version) {
        Map<String, String> again = new HashMap<>(typed);
        again.put("version", "" + version);
        return new CategoryDraft(again, fields, languages);
    }

    public LocalText text(String name) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        languages.forEach(tag -> byLanguage.put(tag, get(name + "." + tag)));
        return LocalText.of(byLanguage);
    }

    /** One or two; as it was where nothing was sent. */
    int reviewSteps(int before) {
        return get("reviewSteps").isEmpty() ? before : Integer.parseInt(get("reviewSteps"));
    }

    /** The points of the checklist in which something is written. */
    List<CheckDraft> checks() {
        return sentChecks().stream().filter(check -> !check.blank(languages)).toList();
    }

    /** The same with two to write in. */
    public List<CheckDraft> checkRows() {
        List<CheckDraft> rows = new ArrayList<>(checks());
        int next = sentChecks().stream().mapToInt(CheckDraft::at).max().orElse(-1) + 1;
        rows.add(new CheckDraft(next, Map.of()));
        rows.add(new CheckDraft(next + 1, Map.of()));
        return rows;
    }

    /** What is to be ticked off; as it was where nothing was sent. */
    List<CheckItem> checklist(List<CheckItem> before) {
        return typed.keySet().stream().noneMatch(name -> name.startsWith("checklist."))
                ? before
                : checks().stream().map(check -> check.item(languages)).toList();
    }

    private List<CheckDraft> sentChecks() {
        Map<Integer, Map<String, String>> checks = new TreeMap<>();
        typed.forEach((name, value) -> {
            Matcher check = CHECK.matcher(name);
            if (check.matches()) {
                checks.computeIfAbsent(Integer.valueOf(check.group(1)), i -> new HashMap<>())
                        .put(check.group(2), value);
            }
        });
        return checks.entrySet().stream()
                .limit(CHECKS_MAX)
                .map(entry -> new CheckDraft(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Typed in the conference's time; empty if it is no time. */
    Optional<Instant> moment(String name, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(get(name)).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How many people one may bring along; empty if that is no number. */
    Optional<Integer> companions() {
        return get("companions").matches("\\d{0,3}")
                ? Optional.of(get("companions").isEmpty() ? 0 : Integer.parseInt(get("companions")))
                : Optional.empty();
    }

    String hotelClass() {
        return get("hotelClass").isEmpty() ? null : get("hotelClass");
    }

    List<Field> all() {
        return fields.stream().map(FieldDraft::field).toList();
    }

    Form form() {
        return new Form(all());
    }

    /** @param action {@code up:3}, {@code down:3}, {@code remove:3} or {@code add} */
    CategoryDraft arranged(String action) {
        List<FieldDraft> arranged = new ArrayList<>(fields);
        Matcher move = Pattern.compile("(up|down|remove):(\\d{1,3})").matcher(action);
        if (action.equals("add") && arranged.size() < FIELDS_MAX) {
            arranged.add(new FieldDraft(Map.of("fresh", "true"), languages));
        } else if (move.matches() && Integer.parseInt(move.group(2)) < arranged.size()) {
            int at = Integer.parseInt(move.group(2));
            int to = move.group(1).equals("up") ? at - 1 : at + 1;
            FieldDraft moved = arranged.remove(at);
            if (!move.group(1).equals("remove")) {
                arranged.add(Math.max(0, Math.min(arranged.size(), to)), moved);
            }
        }
        return new CategoryDraft(typed, arranged, languages);
    }
}
