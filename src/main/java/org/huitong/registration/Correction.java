package org.huitong.registration;

import org.huitong.form.TypedAnswers;

/**
 * What a guest may change when asked to, as typed. A blank document number, mobile number or e-mail address keeps the one
 * on file, and so does a blank sensitive answer.
 *
 * @param answers to the fields of the organiser's own
 * @param sensitive whether the separate consent to sensitive data was given now
 */
public record Correction(
        String name,
        String latinName,
        String documentType,
        String documentNumber,
        String mobile,
        String email,
        String organisation,
        String position,
        TypedAnswers answers,
        boolean sensitive) {

    /** Without answers to fields of the organiser's own. */
    public Correction(
            String name,
            String latinName,
            String documentType,
            String documentNumber,
            String mobile,
            String email,
            String organisation,
            String position) {
        this(
                name,
                latinName,
                documentType,
                documentNumber,
                mobile,
                email,
                organisation,
                position,
                TypedAnswers.NONE,
                false);
    }
}
