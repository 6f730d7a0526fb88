package org.huitong.registration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.huitong.form.AnswerRule;
import org.huitong.form.TypedAnswers;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Option;

/**
 * The form as it was sent, with everything typed, right or wrong.
 *
 * @param sent by the names of the inputs; of a photo, the key under which it waits
 * @param refused by field: what is wrong with a photo that was sent
 */
record RegistrationForm(Map<String, List<String>> sent, Map<String, AnswerRule.Wrong> refused) {
    private static final String KEY = "submissionKey";

    /** Without photos. */
    RegistrationForm(Map<String, List<String>> sent) {
        this(sent, Map.of());
    }

    /** A form nobody has written in; its key makes sending it twice the same as once. */
    static RegistrationForm blank() {
        return new RegistrationForm(Map.of(KEY, List.of(UUID.randomUUID().toString())));
    }

    /** A correction begins with what may be shown of the registration; what is masked stays blank. */
    static RegistrationForm of(RegistrationView view) {
        var sent = new HashMap<String, List<String>>();
        put(sent, "name", view.name());
        put(sent, "latinName", view.latinName());
        put(
                sent,
                "documentType",
                view.documentType() == null ? null : view.documentType().name());
        sent.put(
                "forums",
                view.places().stream()
                        .filter(place -> place.status() != Place.Status.RELEASED)
                        .map(PlaceView::forum)
                        .toList());
        put(sent, "organisation", view.organisation());
        put(sent, "position", view.position());
        return new RegistrationForm(sent);
    }

    private static void put(Map<String, List<String>> sent, String input, String value) {
        if (value != null) {
            sent.put(input, List.of(value));
        }
    }

    public boolean sensitiveAgreed() {
        return details().sensitive();
    }

    public String submissionKey() {
        return one(KEY);
    }

    /** The agreed version, from the value of the tick. */
    public String notice() {
        return one("notice");
    }

    /** Codes of forums with places. */
    List<String> forums() {
        return sent.getOrDefault("forums", List.of());
    }

    /** Codes of full forums whose waiting list is to be joined. */
    List<String> waiting() {
        return sent.getOrDefault("waiting", List.of());
    }

    /** Whether a guardian is asked for: the answer to the last sending said so, and what was typed then stays. */
    boolean guarded(FieldErrors errors) {
        return sent.containsKey("guardianName")
                || errors != null
                        && errors.all().stream().anyMatch(error -> error.field().startsWith("guardian"));
    }

    public boolean guardianAgreed() {
        return details().guardian().consent();
    }

    public List<Option> relations() {
        return Arrays.stream(GuardianRelation.values())
                .map(relation ->
                        new Option(relation.name(), Message.of(GuardianMessages.class, m -> m.relationName(relation))))
                .toList();
    }

    /** What was written into this input first; null where nothing was. */
    public String one(String input) {
        return sent.getOrDefault(input, List.of()).stream().findFirst().orElse(null);
    }

    TypedDetails details() {
        TypedDetails details = TypedDetails.ofForm(sent);
        TypedAnswers answers = details.answers();
        return details.answering(new TypedAnswers(answers.values(), refused));
    }

    /** What the guest wants to have changed. */
    Edit edit() {
        String version = one("version");
        return new Edit(
                details(),
                choices(),
                version == null || !version.matches("\\d{1,9}") ? null : Integer.valueOf(version),
                knowing());
    }

    public boolean knowing() {
        return "true".equals(one("knowing"));
    }

    private List<Application.Choice> choices() {
        return Stream.concat(
                        forums().stream().map(code -> new Application.Choice(code, false)),
                        waiting().stream().map(code -> new Application.Choice(code, true)))
                .toList();
    }

    Application application(String category) {
        return new Application(category, details(), choices(), notice(), submissionKey());
    }
}
