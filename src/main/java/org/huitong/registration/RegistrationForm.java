package org.huitong.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.huitong.form.TypedAnswers;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The form as it was sent, with everything typed, right or wrong.
 *
 * @param forums codes of forums with places
 * @param waiting codes of full forums whose waiting list is to be joined
 * @param notice the agreed version, from the value of the tick
 */
record RegistrationForm(
        @RestForm String name,
        @RestForm String latinName,
        @RestForm String documentType,
        @RestForm String documentNumber,
        @RestForm String mobile,
        @RestForm String email,
        @RestForm String organisation,
        @RestForm String position,
        @RestForm List<String> forums,
        @RestForm List<String> waiting,
        @RestForm String notice,
        @RestForm String sensitive,
        @RestForm String submissionKey) {

    RegistrationForm {
        forums = forums == null ? List.of() : List.copyOf(forums);
        waiting = waiting == null ? List.of() : List.copyOf(waiting);
    }

    /** A form nobody has written in; its key makes sending it twice the same as once. */
    static RegistrationForm blank() {
        return new RegistrationForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                UUID.randomUUID().toString());
    }

    /** A correction begins with what may be shown of the registration; what is masked stays blank. */
    static RegistrationForm of(RegistrationView view) {
        return new RegistrationForm(
                view.name(),
                view.latinName(),
                view.documentType() == null ? null : view.documentType().name(),
                null,
                null,
                null,
                view.organisation(),
                view.position(),
                null,
                null,
                null,
                null,
                null);
    }

    public boolean sensitiveAgreed() {
        return "true".equals(sensitive);
    }

    /** By the names of the inputs, for the form that is shown again. */
    Map<String, List<String>> typed() {
        var typed = new HashMap<String, List<String>>();
        put(typed, "name", name);
        put(typed, "latinName", latinName);
        put(typed, "documentType", documentType);
        put(typed, "documentNumber", documentNumber);
        put(typed, "mobile", mobile);
        put(typed, "email", email);
        put(typed, "organisation", organisation);
        put(typed, "position", position);
        return typed;
    }

    private static void put(Map<String, List<String>> typed, String input, String value) {
        if (value != null) {
            typed.put(input, List.of(value));
        }
    }

    Correction correction(TypedAnswers answers) {
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
                sensitiveAgreed());
    }

    Application application(String category, TypedAnswers answers) {
        return new Application(
                category,
                name,
                latinName,
                documentType,
                documentNumber,
                mobile,
                email,
                organisation,
                position,
                Stream.concat(
                                forums.stream().map(code -> new Application.Choice(code, false)),
                                waiting.stream().map(code -> new Application.Choice(code, true)))
                        .toList(),
                notice,
                sensitiveAgreed(),
                submissionKey,
                answers);
    }
}
