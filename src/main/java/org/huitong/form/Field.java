package org.huitong.form;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;

/**
 * One question of a form.
 *
 * @param key under what the answer is kept; that of a {@link FixedField}, or of the organiser's own
 * @param kind of a fixed field always its own
 * @param label what is asked; null for a fixed field
 * @param help how to answer; null where the kind's own hint is enough
 * @param why told to the guest beside the field (PIPL art. 17)
 * @param condition when it is asked at all; null for always
 * @param choices of a kind that is chosen, else empty
 * @param retentionDays how many days after the last day of the edition the answer is deleted; null: with the registration
 * @param sensitive whether it is sensitive personal information (PIPL art. 28): encrypted, masked, and only with a consent
 *     of its own
 * @param retired not asked any more; what was answered stays readable
 * @param reviewed whether a registration that has passed a review goes back to it when this is changed; null for what is
 *     usual, which is yes for who somebody is and for whom they come
 * @param photo what a photo must be like; null for what is usual, and for every other kind
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Field(
        @JsonAlias("field") String key,
        FieldKind kind,
        LocalText label,
        boolean required,
        LocalText help,
        LocalText why,
        Condition condition,
        List<Choice> choices,
        Integer retentionDays,
        boolean sensitive,
        boolean retired,
        Boolean reviewed,
        PhotoLimits photo) {
    /** Where the inputs of the organiser's own fields are, in forms and in the API. */
    public static final String ANSWERS = "answers.";

    public Field {
        kind = FixedField.of(key).map(fixed -> fixed.kind).orElse(kind);
        choices = choices == null ? List.of() : List.copyOf(choices);
        sensitive = sensitive || kind != null && kind.alwaysSensitive();
        reviewed = reviewed == null
                ? FixedField.of(key).map(FixedField::usuallyReviewed).orElse(false)
                : reviewed;
    }

    /** A field that is no photo. */
    public Field(
            String key,
            FieldKind kind,
            LocalText label,
            boolean required,
            LocalText help,
            LocalText why,
            Condition condition,
            List<Choice> choices,
            Integer retentionDays,
            boolean sensitive,
            boolean retired,
            Boolean reviewed) {
        this(
                key,
                kind,
                label,
                required,
                help,
                why,
                condition,
                choices,
                retentionDays,
                sensitive,
                retired,
                reviewed,
                null);
    }

    /** A fixed field with its reason and nothing more. */
    public static Field fixed(String key, boolean required, LocalText why) {
        return new Field(key, null, null, required, null, why, null, null, null, false, false, null);
    }

    public Optional<FixedField> fixed() {
        return FixedField.of(key);
    }

    /** Whether it is one of the organiser's own, whose answer is kept beside the registration. */
    public boolean own() {
        return fixed().isEmpty();
    }

    /** What is asked, in the reader's language. */
    public Object title() {
        return fixed().<Object>map(fixed -> Message.of(FormMessages.class, m -> m.fixed(fixed)))
                .orElse(label);
    }

    /** The name of its input; of several, what their names begin with. */
    public String input() {
        return fixed().map(fixed -> fixed.inputs.get(0)).orElse(ANSWERS + key);
    }

    /** The same field with these to choose from. */
    public Field choosing(List<Choice> offered) {
        return new Field(
                key, kind, label, required, help, why, condition, offered, retentionDays, sensitive, retired, reviewed);
    }

    Field optional() {
        return new Field(
                key,
                kind,
                label,
                false,
                help,
                why,
                condition,
                choices,
                retentionDays,
                sensitive,
                retired,
                reviewed,
                photo);
    }

    /** The same, required and asked in any case: where it is the only question. */
    public Field always() {
        return new Field(
                key, kind, label, true, help, why, null, choices, retentionDays, sensitive, retired, reviewed, photo);
    }

    /** What a photo must be like. */
    public PhotoLimits photoLimits() {
        return photo == null ? PhotoLimits.USUAL : photo;
    }

    public Optional<Choice> choice(String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }
}
