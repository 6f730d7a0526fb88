package org.huitong.category;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huitong.form.Choice;
import org.huitong.form.Field;
import org.huitong.form.FieldKind;
import org.huitong.form.FixedField;
import org.huitong.form.PhotoLimits;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/**
 * What a category must be like before it can be stored.
 *
 * @param now the category as it is stored
 * @param answered keys of fields that somebody has answered
 */
record DraftRules(CategoryDraft draft, Category now, Set<String> answered, ZoneId zone, FieldErrors errors) {
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{1,29}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,20}");
    static final int NAME_MAX = 30;
    static final int TEXT_MAX = 200;
    private static final int CHECK_MAX = 60;
    private static final int COMPANIONS_MAX = 20;
    private static final int CHOICES_MAX = 30;
    private static final int DAYS_MAX = 3650;
    /** Well below what one request may bring, and above what a phone makes. */
    private static final int KILOBYTES_MAX = 7000;

    /** Everything that is wrong, in the order of the page. */
    void check() {
        text("name", draft.text("name"), NAME_MAX, true);
        text("description", draft.text("description"), TEXT_MAX, true);
        Optional<Instant> opens = draft.moment("opens", zone);
        Optional<Instant> closes = draft.moment("closes", zone);
        if (opens.isEmpty()) {
            wrong("opens", "MISSING", CategoryMessages::momentMissing);
        }
        if (closes.isEmpty()) {
            wrong("closes", "MISSING", CategoryMessages::momentMissing);
        } else if (opens.isPresent() && !opens.get().isBefore(closes.get())) {
            wrong("closes", "ORDER", CategoryMessages::closesFirst);
        }
        if (!draft.get("changesUntil").isEmpty()
                && draft.moment("changesUntil", zone).isEmpty()) {
            wrong("changesUntil", "UNKNOWN", CategoryMessages::momentMissing);
        }
        if (draft.companions().filter(count -> count <= COMPANIONS_MAX).isEmpty()) {
            wrong("companions", "RANGE", m -> m.companionsWrong(COMPANIONS_MAX));
        }
        if (draft.hotelClass() != null && !List.of("GUEST", "AUDIENCE").contains(draft.hotelClass())) {
            wrong("hotelClass", "UNKNOWN", CategoryMessages::unknown);
        }
        if (!draft.get("reviewSteps").matches("|1|2")) {
            wrong("reviewSteps", "UNKNOWN", CategoryMessages::unknown);
        }
        draft.checks().forEach(check -> draft.languages().forEach(tag -> {
            String label = check.label(tag);
            if (label.isEmpty()) {
                wrong(check.input("label." + tag), "MISSING", CategoryMessages::textMissing);
            } else if (!fits(label, CHECK_MAX)) {
                wrong(check.input("label." + tag), "TOO_LONG", m -> m.textWrong(CHECK_MAX));
            }
        }));
        fields();
    }

    private void fields() {
        if (draft.fields().size() > CategoryDraft.FIELDS_MAX) {
            wrong("fields", "TOO_MANY", m -> m.tooManyFields(CategoryDraft.FIELDS_MAX));
        }
        Map<String, Field> before = new HashMap<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < draft.fields().size(); i++) {
            FieldDraft typed = draft.fields().get(i);
            String at = "fields." + i + ".";
            Field field = typed.field();
            if (!KEY.matcher(field.key()).matches()) {
                wrong(at + "key", "KEY", CategoryMessages::keyWrong);
            } else if (!keys.add(field.key())) {
                wrong(at + "key", "TWICE", CategoryMessages::keyTwice);
            }
            field(at, typed, field);
            condition(at, field, before);
            before.put(field.key(), field);
        }
        for (FixedField fixed : FixedField.values()) {
            if (fixed.always() && !keys.contains(fixed.key)) {
                wrong("fields", "MISSING", m -> m.fieldMissing(fixedName(fixed)));
            }
        }
        for (Field stored : now.fields) {
            if (stored.own() && answered.contains(stored.key()) && !keys.contains(stored.key())) {
                wrong("fields", "ANSWERED", m -> m.answeredRemoved(stored.label()));
            }
        }
    }

    private void field(String at, FieldDraft typed, Field field) {
        text(at + "help", typed.text("help"), TEXT_MAX, false);
        text(at + "why", typed.text("why"), TEXT_MAX, field.own());
        if (field.fixed().isPresent()) {
            if (field.retired() && field.fixed().get().always()) {
                wrong(
                        at + "retired",
                        "MISSING",
                        m -> m.fieldMissing(fixedName(field.fixed().get())));
            }
            return;
        }
        text(at + "label", typed.text("label"), NAME_MAX, true);
        Optional<Field> stored =
                now.fields.stream().filter(f -> f.key().equals(field.key())).findFirst();
        if (field.kind() == FieldKind.FORUMS) {
            wrong(at + "kind", "UNKNOWN", CategoryMessages::unknown);
        } else if (answered.contains(field.key())
                && stored.filter(f -> f.kind() == field.kind()).isEmpty()) {
            wrong(at + "kind", "ANSWERED", CategoryMessages::answeredKind);
        }
        String days = typed.get("retention");
        if (!days.isEmpty() && (field.retentionDays() == null || field.retentionDays() > DAYS_MAX)) {
            wrong(at + "retention", "RANGE", m -> m.retentionWrong(DAYS_MAX));
        }
        if (field.kind().chosen()) {
            choices(at, field.choices());
        }
        if (field.kind() == FieldKind.PHOTO) {
            photo(at, typed);
        }
    }

    private void photo(String at, FieldDraft typed) {
        String kilobytes = typed.get("photoKilobytes");
        boolean size = kilobytes.isEmpty()
                || kilobytes.matches("\\d{1,5}")
                        && Integer.parseInt(kilobytes) >= 50
                        && Integer.parseInt(kilobytes) <= KILOBYTES_MAX;
        if (!size) {
            wrong(at + "photoKilobytes", "RANGE", m -> m.photoKilobytesWrong(KILOBYTES_MAX));
        }
        for (String input : List.of("photoSmallest", "photoLargest")) {
            String pixels = typed.get(input);
            if (!pixels.isEmpty() && !FieldDraft.PIXELS.matcher(pixels).matches()) {
                wrong(at + input, "PIXELS", CategoryMessages::photoPixelsWrong);
            }
        }
        String ratio = typed.get("photoRatio");
        if (!ratio.isEmpty() && !PhotoLimits.isRatio(ratio)) {
            wrong(at + "photoRatio", "RATIO", CategoryMessages::photoRatioWrong);
        }
    }

    private void choices(String at, List<Choice> choices) {
        Set<String> codes = new HashSet<>();
        boolean whole = choices.size() > 1
                && choices.size() <= CHOICES_MAX
                && choices.stream()
                        .allMatch(choice -> CODE.matcher(choice.code()).matches()
                                && codes.add(choice.code())
                                && choice.label().byLanguage().values().stream()
                                        .allMatch(label -> !label.isEmpty() && fits(label, NAME_MAX)));
        if (!whole) {
            wrong(at + "choices", "CHOICES", m -> m.choicesWrong(CHOICES_MAX));
        }
    }

    private void condition(String at, Field field, Map<String, Field> before) {
        if (field.condition() == null) {
            return;
        }
        Field other = before.get(field.condition().field());
        if (other == null
                || other.retired()
                || other.sensitive()
                || !other.kind().decides()) {
            wrong(at + "conditionField", "CONDITION", CategoryMessages::conditionWrong);
            return;
        }
        Set<String> possible = other.kind() == FieldKind.DIET
                ? Set.of("NORMAL", "VEGETARIAN", "HALAL", "OTHER")
                : Set.copyOf(other.choices().stream().map(Choice::code).toList());
        if (field.condition().values().isEmpty()
                || !possible.containsAll(field.condition().values())) {
            wrong(
                    at + "conditionValues",
                    "CONDITION",
                    m -> m.conditionValues(
                            String.join(" ", possible.stream().sorted().toList())));
        }
    }

    /** In every language or, where it may be left out, in none. */
    private void text(String name, LocalText text, int max, boolean required) {
        for (String tag : draft.languages()) {
            String one = text == null ? "" : Objects.toString(text.byLanguage().get(tag), "");
            if (one.isEmpty() && (required || text != null)) {
                wrong(name + "." + tag, "MISSING", CategoryMessages::textMissing);
            } else if (!fits(one, max)) {
                wrong(name + "." + tag, "TOO_LONG", m -> m.textWrong(max));
            }
        }
    }

    static boolean fits(String text, int max) {
        return Texts.length(text) <= max && !Texts.hidden(text);
    }

    private static String fixedName(FixedField fixed) {
        return Field.fixed(fixed.key, true, null).title().toString();
    }

    private void wrong(String field, String code, Function<CategoryMessages, String> wording) {
        errors.add(field, code, Message.of(CategoryMessages.class, wording));
    }
}
