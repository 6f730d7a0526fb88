package org.huitong.program;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.edition.OrganisationRole;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Known;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;
import org.huitong.platform.When;

/** The form of a forum's facts: its organisations are rows, which can be arranged before anything is stored. */
record ForumForm(Typed typed) {
    static final String ROWS = "organisations";

    /** A row of the form: an organisation as typed. */
    record Row(int at, String role, Map<String, String> names) {
        public String input(String name) {
            return ROWS + "." + at + "." + name;
        }

        public String input(String name, String tag) {
            return input(name) + "." + tag;
        }

        public String name(String tag) {
            return names.getOrDefault(tag, "");
        }

        boolean blank() {
            return role.isEmpty()
                    && names.values().stream().allMatch(name -> Texts.tidy(name).isEmpty());
        }
    }

    static ForumForm of(ForumSheet sheet, List<String> languages) {
        ForumForm form = of(sheet.facts(), languages);
        form.typed.with("version", sheet.version());
        return form;
    }

    static ForumForm of(ForumWish facts, List<String> languages) {
        Typed typed = Typed.empty(languages)
                .with("kind", facts.kind())
                .with("start", When.input(facts.time().from()))
                .with("end", When.input(facts.time().until()))
                .with("registrable", facts.registrable() ? "true" : "")
                .with("name", facts.name())
                .with("theme", facts.theme())
                .with("description", facts.description())
                .with("internalNote", facts.internalNote());
        var rows = new ArrayList<Row>();
        for (ForumWish.Body body : facts.organisations()) {
            rows.add(new Row(rows.size(), body.role().name(), body.name().byLanguage()));
        }
        return new ForumForm(typed).with(rows);
    }

    /** Whether the same is typed in both, however it is spaced. */
    boolean sameAs(ForumForm other) {
        return tidied().equals(other.tidied());
    }

    private Map<String, String> tidied() {
        Map<String, String> tidied = new LinkedHashMap<>(typed.values());
        tidied.replaceAll((input, value) -> Texts.tidy(value));
        return tidied;
    }

    public List<String> languages() {
        return typed.languages();
    }

    public String get(String input) {
        return typed.get(input);
    }

    public String get(String input, String tag) {
        return typed.get(input, tag);
    }

    public String input(String input, String tag) {
        return typed.input(input, tag);
    }

    public boolean on(String input) {
        return typed.on(input);
    }

    public List<Row> rows() {
        return typed.rows(ROWS)
                .map(at -> new Row(at, typed.get(ROWS + "." + at + ".role"), names(at)))
                .toList();
    }

    private Map<String, String> names(int at) {
        Map<String, String> names = new LinkedHashMap<>();
        languages().forEach(tag -> names.put(tag, typed.get(ROWS + "." + at + ".name", tag)));
        return names;
    }

    /** The same with these rows instead, numbered anew. */
    private ForumForm with(List<Row> rows) {
        Map<String, String> values = new LinkedHashMap<>(typed.values());
        values.keySet().removeIf(input -> input.startsWith(ROWS + "."));
        for (int at = 0; at < rows.size(); at++) {
            String prefix = ROWS + "." + at;
            values.put(prefix + ".role", rows.get(at).role);
            rows.get(at).names.forEach((tag, name) -> values.put(prefix + ".name." + tag, name));
        }
        return new ForumForm(new Typed(values, languages()));
    }

    /** @param action {@code add}, {@code move:3:0}, or {@code up:3}, {@code down:3}, {@code remove:3}; anything else changes nothing */
    ForumForm arranged(String action) {
        var rows = new ArrayList<>(rows());
        if (action.equals("add")) {
            rows.add(new Row(rows.size(), "", Map.of("zh", "")));
        } else if (action.matches("(up|down|remove):\\d{1,3}")) {
            int at = Integer.parseInt(action.replaceAll(".*:", ""));
            int to = action.startsWith("up") ? at - 1 : at + 1;
            if (at < rows.size() && action.startsWith("remove")) {
                rows.remove(at);
            } else if (at < rows.size() && to >= 0 && to < rows.size()) {
                rows.add(to, rows.remove(at));
            }
        }
        if (action.matches("move:\\d{1,3}:\\d{1,3}")) {
            String[] parts = action.split(":");
            int from = Integer.parseInt(parts[1]);
            int to = Integer.parseInt(parts[2]);
            if (from < rows.size() && to < rows.size()) {
                rows.add(to, rows.remove(from));
            }
        }
        return with(rows);
    }

    /** @return empty if anything is wrong, which is noted then */
    Optional<ForumWish> read(ZoneId zone, FieldErrors errors) {
        Optional<ForumKind> kind = Known.of(ForumKind.class, typed.get("kind"));
        if (kind.isEmpty()) {
            missing("kind", errors);
        }
        Span time = typed.span(zone, errors);
        var bodies = new ArrayList<ForumWish.Body>();
        for (Row row : rows()) {
            if (!row.blank()) {
                Known.of(OrganisationRole.class, row.role)
                        .ifPresentOrElse(
                                role -> bodies.add(new ForumWish.Body(role, text(row))),
                                () -> missing(row.input("role"), errors));
            }
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new ForumWish(
                        kind.get(),
                        typed.text("name"),
                        typed.optionalText("theme"),
                        typed.text("description"),
                        typed.note("internalNote"),
                        time,
                        typed.on("registrable"),
                        bodies));
    }

    private static LocalText text(Row row) {
        Map<String, String> tidied = new LinkedHashMap<>();
        row.names.forEach((tag, name) -> tidied.put(tag, Texts.tidy(name)));
        return LocalText.of(tidied);
    }

    private static void missing(String field, FieldErrors errors) {
        errors.add(field, "MISSING", Message.of(ProgrammeMessages.class, ProgrammeMessages::textMissing));
    }
}
