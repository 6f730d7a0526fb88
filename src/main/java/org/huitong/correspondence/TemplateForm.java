package org.huitong.correspondence;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;

/**
 * The texts of an occasion as they were typed, one field for each language: {@code mail-zh}, {@code mail-en} and so on.
 *
 * @param version the one that is being changed; null for the usual texts
 * @param reference for whom a preview was asked
 */
record TemplateForm(
        List<String> languages,
        Map<String, String> fields,
        boolean byEmail,
        boolean bySms,
        Integer version,
        String reference) {
    private static final List<String> KINDS = List.of("subject", "mail", "sms");

    /** The fields of one language. */
    public record Column(String tag, TemplateForm form) {
        public String language() {
            Locale locale = Locale.forLanguageTag(tag);
            return locale.getDisplayLanguage(locale);
        }

        public String name(String kind) {
            return kind + "-" + tag;
        }

        public String value(String kind) {
            return form.fields.getOrDefault(name(kind), "");
        }
    }

    static TemplateForm of(List<String> languages, TemplateView view) {
        Map<String, String> fields = new HashMap<>();
        for (String tag : languages) {
            Locale locale = Locale.forLanguageTag(tag);
            fields.put("subject-" + tag, view.texts().subject().in(locale));
            fields.put("mail-" + tag, view.texts().mail().in(locale));
            fields.put("sms-" + tag, view.texts().sms().in(locale));
        }
        return new TemplateForm(
                languages, fields, view.texts().byEmail(), view.texts().bySms(), view.version(), "");
    }

    static TemplateForm of(List<String> languages, MultivaluedMap<String, String> typed) {
        Map<String, String> fields = new HashMap<>();
        for (String tag : languages) {
            KINDS.forEach(kind -> fields.put(kind + "-" + tag, TextChecks.tidy(typed.getFirst(kind + "-" + tag))));
        }
        return new TemplateForm(
                languages,
                fields,
                typed.containsKey("byEmail"),
                typed.containsKey("bySms"),
                number(typed.getFirst("version")),
                TextChecks.tidy(typed.getFirst("reference")).toUpperCase(Locale.ROOT));
    }

    private static Integer number(String text) {
        try {
            return text == null || text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    public List<Column> columns() {
        return languages.stream().map(tag -> new Column(tag, this)).toList();
    }

    FieldErrors check(Occasion occasion) {
        var errors = new FieldErrors();
        each("subject", (field, text) -> TextChecks.subject(field, text, errors));
        each(
                "mail",
                (field, text) -> TextChecks.check(field, text, TextChecks.MAIL_MAX, occasion.placeholders(), errors));
        each(
                "sms",
                (field, text) -> TextChecks.check(field, text, TextChecks.SMS_MAX, occasion.placeholders(), errors));
        return errors;
    }

    private void each(String kind, BiConsumer<String, String> check) {
        languages.forEach(tag -> check.accept(kind + "-" + tag, fields.get(kind + "-" + tag)));
    }

    Texts texts() {
        return new Texts(text("subject"), text("mail"), text("sms"), byEmail, bySms);
    }

    private LocalText text(String kind) {
        Map<String, String> byLanguage = new HashMap<>();
        each(kind, (field, text) -> byLanguage.put(field.substring(kind.length() + 1), text));
        return LocalText.of(byLanguage);
    }
}
