package org.huitong.category;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.form.Choice;
import org.huitong.form.Condition;
import org.huitong.form.Field;
import org.huitong.form.FieldKind;
import org.huitong.form.FixedField;
import org.huitong.form.PhotoLimits;
import org.huitong.platform.Known;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/**
 * One field as it stands in the editor, with everything typed, right or wrong.
 *
 * @param typed by the names of its inputs, without what says which field it is
 * @param languages tags of the languages that texts are written in
 */
record FieldDraft(Map<String, String> typed, List<String> languages) {
    /** Width and height as people write them: 300×400, 300x400, 300*400. */
    static final Pattern PIXELS = Pattern.compile("([1-9]\\d{1,4})\\s*[×xX*]\\s*([1-9]\\d{1,4})");

    private static final PhotoLimits NO_LIMITS = new PhotoLimits(null, null, null, null, null, null);

    static FieldDraft of(Field field, List<String> languages) {
        Map<String, String> typed = new HashMap<>();
        typed.put("key", field.key());
        typed.put("kind", field.kind().name());
        put(typed, "label", field.label());
        put(typed, "help", field.help());
        put(typed, "why", field.why());
        typed.put("required", "" + field.required());
        typed.put("sensitive", "" + field.sensitive());
        typed.put("retired", "" + field.retired());
        typed.put("reviewed", "" + field.reviewed());
        if (field.retentionDays() != null) {
            typed.put("retention", field.retentionDays().toString());
        }
        if (field.condition() != null) {
            typed.put("conditionField", field.condition().field());
            typed.put("conditionValues", String.join(" ", field.condition().values()));
        }
        if (field.photo() != null) {
            PhotoLimits photo = field.photo();
            typed.put(
                    "photoKilobytes",
                    photo.kilobytes() == null ? "" : photo.kilobytes().toString());
            typed.put("photoSmallest", photo.smallest());
            typed.put("photoLargest", photo.largest());
            typed.put("photoRatio", photo.ratio());
        }
        typed.put(
                "choices",
                field.choices().stream()
                        .map(choice -> Stream.concat(
                                        Stream.of(choice.code()),
                                        languages.stream().map(tag -> in(choice.label(), tag)))
                                .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n")));
        return new FieldDraft(typed, languages);
    }

    private static void put(Map<String, String> typed, String name, LocalText text) {
        if (text != null) {
            text.byLanguage().forEach((tag, value) -> typed.put(name + "." + tag, value));
        }
    }

    private static String in(LocalText text, String tag) {
        return text.byLanguage().getOrDefault(tag, "");
    }

    public String get(String name) {
        return Texts.tidy(typed.get(name));
    }

    public String get(String name, String language) {
        return get(name + "." + language);
    }

    public boolean is(String name) {
        return get(name).equals("true");
    }

    public String key() {
        return get("key");
    }

    /** What it is called in lists: fixed words, what is typed, or its key. */
    public Object title() {
        Field field = field();
        if (field.fixed().isPresent() || field.label() != null) {
            return field.title();
        }
        return key().isEmpty() ? Message.of(CategoryMessages.class, CategoryMessages::freshField) : key();
    }

    public boolean fixed() {
        return FixedField.of(key()).isPresent();
    }

    /** Whether the conference cannot do without it. */
    public boolean always() {
        return FixedField.of(key()).filter(FixedField::always).isPresent();
    }

    public boolean mayDepend() {
        return FixedField.of(key()).map(FixedField::mayDepend).orElse(true);
    }

    public FieldKind kind() {
        return FixedField.of(key()).map(fixed -> fixed.kind).orElseGet(() -> Known.of(FieldKind.class, get("kind"))
                .orElse(FieldKind.TEXT));
    }

    /** As far as it can be read; {@link DraftRules} says what cannot. */
    public Field field() {
        return new Field(
                key(),
                kind(),
                fixed() ? null : text("label"),
                always() || is("required"),
                text("help"),
                text("why"),
                condition(),
                kind().chosen() ? choices() : List.of(),
                retention(),
                is("sensitive"),
                is("retired"),
                is("reviewed"),
                photo());
    }

    /** For the page: before the kind is chosen and sent, only what is asked of every kind shows. */
    public boolean isPhoto() {
        return kind() == FieldKind.PHOTO;
    }

    /** Null for what is no photo, and for one that is to be as usual. */
    private PhotoLimits photo() {
        if (kind() != FieldKind.PHOTO) {
            return null;
        }
        Matcher smallest = PIXELS.matcher(get("photoSmallest"));
        Matcher largest = PIXELS.matcher(get("photoLargest"));
        boolean low = smallest.matches();
        boolean high = largest.matches();
        var limits = new PhotoLimits(
                get("photoKilobytes").matches("\\d{1,5}") ? Integer.valueOf(get("photoKilobytes")) : null,
                low ? Integer.valueOf(smallest.group(1)) : null,
                low ? Integer.valueOf(smallest.group(2)) : null,
                high ? Integer.valueOf(largest.group(1)) : null,
                high ? Integer.valueOf(largest.group(2)) : null,
                get("photoRatio").isEmpty() ? null : get("photoRatio"));
        return limits.equals(NO_LIMITS) ? null : limits;
    }

    /** Null where nothing is written in any language. */
    LocalText text(String name) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        languages.forEach(tag -> byLanguage.put(tag, get(name + "." + tag)));
        return byLanguage.values().stream().allMatch(String::isEmpty) ? null : LocalText.of(byLanguage);
    }

    private Condition condition() {
        String field = get("conditionField");
        return field.isEmpty() || !mayDepend()
                ? null
                : new Condition(
                        field,
                        Arrays.stream(get("conditionValues").split("[\\s,]+"))
                                .filter(value -> !value.isEmpty())
                                .toList());
    }

    /** One to a line: code and a label for each language, with bars between. */
    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        get("choices").lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.split("\\|", -1);
            Map<String, String> label = new LinkedHashMap<>();
            for (int i = 0; i < languages.size(); i++) {
                label.put(languages.get(i), i + 1 < parts.length ? parts[i + 1].strip() : "");
            }
            choices.add(new Choice(parts[0].strip(), LocalText.of(label)));
        });
        return choices;
    }

    private Integer retention() {
        String days = get("retention");
        return !fixed() && days.matches("\\d{1,4}") ? Integer.valueOf(days) : null;
    }
}
