package org.huitong.registration;

import java.util.List;
import org.huitong.form.TypedAnswers;

/**
 * What someone has filled in to register, as typed: anything may be null or wrong. What the category does not ask for is
 * not looked at and not kept (PIPL art. 6).
 *
 * @param documentType name of a {@link org.huitong.person.DocumentType}
 * @param forums the chosen forums
 * @param notice code of the privacy notice that was agreed to; null without consent
 * @param sensitive whether the separate consent to sensitive data was given
 * @param submissionKey made with the form, so that sending it twice registers once; may be null
 * @param answers to the fields of the organiser's own
 */
public record Application(
        String category,
        String name,
        String latinName,
        String documentType,
        String documentNumber,
        String mobile,
        String email,
        String organisation,
        String position,
        List<Choice> forums,
        String notice,
        boolean sensitive,
        String submissionKey,
        TypedAnswers answers) {

    /** Without answers to fields of the organiser's own. */
    public Application(
            String category,
            String name,
            String latinName,
            String documentType,
            String documentNumber,
            String mobile,
            String email,
            String organisation,
            String position,
            List<Choice> forums,
            String notice,
            boolean sensitive,
            String submissionKey) {
        this(
                category,
                name,
                latinName,
                documentType,
                documentNumber,
                mobile,
                email,
                organisation,
                position,
                forums,
                notice,
                sensitive,
                submissionKey,
                TypedAnswers.NONE);
    }

    /**
     * A chosen forum.
     *
     * @param waiting whether a place on the waiting list would do
     */
    public record Choice(String forum, boolean waiting) {}

    /** The part that a guest may be asked to correct. */
    Correction details() {
        return new Correction(
                name,
                latinName,
                documentType,
                documentNumber,
                mobile,
                email,
                organisation,
                position,
                answers,
                sensitive);
    }
}
