package org.huitong.registration;

import java.util.List;
import java.util.Map;
import org.huitong.form.TypedAnswers;

/**
 * What guests write about themselves, as typed: anything may be null or wrong. In a correction a blank document number,
 * mobile number or e-mail address keeps the one on file, and so does a blank sensitive answer.
 *
 * @param documentType name of a {@link org.huitong.person.DocumentType}
 * @param answers to the fields of the organiser's own
 * @param sensitive whether the separate consent to sensitive data was given now
 * @param guardian of somebody under 14; never null
 */
public record TypedDetails(
        String name,
        String latinName,
        String documentType,
        String documentNumber,
        String mobile,
        String email,
        String organisation,
        String position,
        TypedAnswers answers,
        boolean sensitive,
        TypedGuardian guardian) {
    public TypedDetails {
        guardian = guardian == null ? TypedGuardian.NOBODY : guardian;
    }

    /** Without answers to fields of the organiser's own, and without the consent. */
    public TypedDetails(
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
                false,
                null);
    }

    /** The same with other answers to fields of the organiser's own. */
    public TypedDetails answering(TypedAnswers answered) {
        return new TypedDetails(
                name,
                latinName,
                documentType,
                documentNumber,
                mobile,
                email,
                organisation,
                position,
                answered,
                sensitive,
                guardian);
    }

    /** From a form as it was sent. */
    static TypedDetails ofForm(Map<String, List<String>> sent) {
        return new TypedDetails(
                one(sent, "name"),
                one(sent, "latinName"),
                one(sent, "documentType"),
                one(sent, "documentNumber"),
                one(sent, "mobile"),
                one(sent, "email"),
                one(sent, "organisation"),
                one(sent, "position"),
                TypedAnswers.ofForm(sent),
                "true".equals(one(sent, "sensitive")),
                TypedGuardian.ofForm(sent));
    }

    private static String one(Map<String, List<String>> sent, String input) {
        return sent.getOrDefault(input, List.of()).stream().findFirst().orElse(null);
    }

    /** The same with the separate consent to sensitive data. */
    public TypedDetails consenting() {
        return new TypedDetails(
                name,
                latinName,
                documentType,
                documentNumber,
                mobile,
                email,
                organisation,
                position,
                answers,
                true,
                guardian);
    }
}
