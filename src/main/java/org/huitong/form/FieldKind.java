package org.huitong.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What kind of answer a field takes; each kind has one rule. */
public enum FieldKind {
    /** One line. */
    TEXT(new TextRule(100, false)),
    /** Several lines. */
    LONG_TEXT(new TextRule(1000, true)),
    /** One of the field's choices. */
    CHOICE(new ChoiceRule()),
    /** Any of the field's choices. */
    MULTI_CHOICE(new MultiChoiceRule()),
    /** A day. */
    DATE(new DateRule()),
    /** An identity document with its type. */
    DOCUMENT(new DocumentRule()),
    /** A mobile number. */
    PHONE(new PhoneRule()),
    EMAIL(new EmailRule()),
    /** A flight or a train. */
    TRIP(new TripRule()),
    /** The nights around the conference, from arrival to departure. */
    STAY(new StayRule()),
    /** A type of meal, and never a religion (PIPL art. 28). */
    DIET(new DietRule()),
    /** What somebody needs to take part. */
    ACCESSIBILITY(new AccessibilityRule()),
    /** A photo of somebody, for a badge; nobody's face is looked for in it. */
    PHOTO(new PhotoRule()),
    /** One of the delegations, which are data of their own. */
    DELEGATION(new ChoiceRule()),
    /** The forums of the category; answered by taking places. */
    FORUMS(null);

    private final AnswerRule rule;

    FieldKind(AnswerRule rule) {
        this.rule = rule;
    }

    /** @throws java.util.NoSuchElementException for {@link #FORUMS}, which is no answer */
    public AnswerRule rule() {
        return Optional.ofNullable(rule).orElseThrow();
    }

    /** Whether the field has choices of its own. */
    public boolean chosen() {
        return this == CHOICE || this == MULTI_CHOICE;
    }

    /** Whether another field may hang on what is answered here: the answer is one of a few words. */
    public boolean decides() {
        return chosen() || this == DIET;
    }

    /** Whether what is answered is sensitive personal information whatever the field asks (PIPL art. 28). */
    public boolean alwaysSensitive() {
        return this == DOCUMENT || this == ACCESSIBILITY || this == PHOTO;
    }

    /** Those a field of the organiser's own can have. */
    public static List<FieldKind> own() {
        return Arrays.stream(values())
                .filter(kind -> kind != FORUMS && kind != DELEGATION)
                .toList();
    }
}
