package org.huitong.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.form.AnswerRule;
import org.huitong.form.FixedField;
import org.huitong.form.Form;
import org.huitong.form.FormMessages;
import org.huitong.form.FormRules;
import org.huitong.form.TypedAnswers;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/**
 * The rules of an application under a category that is open: answers, details, forums and consents, all checked before
 * anything is told.
 *
 * @param form what the category asks
 * @param pools the forums that people of this category can choose
 * @param noticeCode the privacy notice in force
 */
record RegistrationRules(
        Form form,
        AnswerRule.Circumstances circumstances,
        List<ForumQuota> pools,
        String noticeCode,
        FieldErrors errors) {
    private static final int ECHO_MAX = 20;

    /**
     * An application that keeps all rules.
     *
     * @param answers to the organiser's own fields, by key
     * @param waiting ids of the pools for which a place on the waiting list would do
     */
    record Accepted(Details details, Map<String, String> answers, List<ForumQuota> pools, List<Long> waiting) {}

    RegistrationRules(Form form, AnswerRule.Circumstances circumstances, List<ForumQuota> pools, String noticeCode) {
        this(form, circumstances, pools, noticeCode, new FieldErrors());
    }

    /** @throws org.huitong.platform.Invalid with everything that is wrong, in the order of the form */
    Accepted check(Application application) {
        FormRules.Kept kept =
                new FormRules(form, circumstances).check(application.details().answers(), Map.of(), errors);
        Optional<Details> checked =
                new DetailRules(kept.shown(), circumstances, errors).check(application.details(), null);
        delegation(application.details().answers());
        Map<String, Boolean> chosen = chosen(application.forums());
        List<ForumQuota> taken = forums(chosen);
        consents(application, kept);
        errors.inOrder(form::position).orElseThrow();
        List<Long> waiting = taken.stream()
                .filter(pool -> chosen.get(pool.forum.code))
                .map(pool -> pool.id)
                .toList();
        return new Accepted(checked.orElseThrow(), kept.answers(), taken, waiting);
    }

    /** One of those that can be chosen, by its code; faults are added to the errors. */
    Optional<String> delegation(TypedAnswers typed) {
        return form.field(FixedField.DELEGATION.key).flatMap(field -> {
            AnswerRule.Verdict verdict = field.kind().rule().check(field, typed, circumstances);
            if (verdict.wrong() != null) {
                errors.add(
                        field.input(), verdict.wrong().code(), verdict.wrong().message());
            } else if (verdict.value().isEmpty() && field.required()) {
                errors.add(
                        field.input(),
                        "MISSING",
                        Message.of(FormMessages.class, m -> m.missing(field.title(), field.kind())));
            }
            return verdict.value();
        });
    }

    /** Codes of the chosen forums, each once, with whether waiting would do. */
    Map<String, Boolean> chosen(List<Application.Choice> choices) {
        Map<String, Boolean> chosen = new LinkedHashMap<>();
        if (choices != null && form.asks("forums")) {
            choices.stream()
                    .filter(choice -> choice.forum() != null && !choice.forum().isBlank())
                    .forEach(choice -> chosen.merge(choice.forum().strip(), choice.waiting(), Boolean::logicalOr));
        }
        return chosen;
    }

    /** The pools of the chosen forums; faults are added to the errors. */
    List<ForumQuota> forums(Map<String, Boolean> chosen) {
        var taken = new ArrayList<ForumQuota>();
        chosen.keySet().forEach(code -> pool(code).ifPresentOrElse(pool -> add(pool, taken), () -> notOffered(code)));
        if (chosen.isEmpty() && form.requires("forums")) {
            wrong("forums", "MISSING", RegistrationRuleMessages::forumsMissing);
        }
        return taken;
    }

    private void add(ForumQuota pool, List<ForumQuota> taken) {
        taken.stream()
                .filter(other -> other.forum.overlaps(pool.forum))
                .findFirst()
                .ifPresent(other ->
                        wrong("forums", "FORUM_OVERLAP", m -> m.forumOverlap(other.forum.name, pool.forum.name)));
        taken.add(pool);
    }

    private void notOffered(String code) {
        String echo = Texts.cut(code, ECHO_MAX);
        wrong("forums", "FORUM_NOT_OFFERED", m -> m.forumNotOffered(echo));
    }

    private Optional<ForumQuota> pool(String forum) {
        return pools.stream().filter(pool -> pool.forum.code.equals(forum)).findFirst();
    }

    private void consents(Application application, FormRules.Kept kept) {
        String agreed = Texts.tidy(application.notice());
        if (agreed.isEmpty()) {
            wrong("notice", "MISSING", RegistrationRuleMessages::noticeMissing);
        } else if (!agreed.equals(noticeCode)) {
            wrong("notice", "NOTICE_OUTDATED", m -> m.noticeOutdated(noticeCode));
        }
        boolean documentTaken = form.requires("document")
                || form.asks("document")
                        && !Texts.tidy(application.details().documentNumber()).isEmpty();
        if ((documentTaken || sensitive(kept)) && !application.details().sensitive()) {
            wrong("sensitive", "MISSING", RegistrationRuleMessages::sensitiveMissing);
        }
    }

    /** Whether any answer that is kept needs the consent of its own. */
    static boolean sensitive(FormRules.Kept kept) {
        return kept.shown().sensitive().stream()
                .anyMatch(field -> kept.answers().containsKey(field.key()));
    }

    private void wrong(String field, String code, Function<RegistrationRuleMessages, String> wording) {
        errors.add(field, code, Message.of(RegistrationRuleMessages.class, wording));
    }
}
