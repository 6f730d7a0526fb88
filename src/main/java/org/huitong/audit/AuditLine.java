package org.huitong.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.huitong.platform.Message;
import org.huitong.platform.Outcome;

/** A line of the log as the auditor sees it in a list. */
record AuditLine(
        long id,
        Instant at,
        String actorKind,
        String actor,
        String address,
        String action,
        Outcome result,
        String code,
        String subjectType,
        String subjectKey,
        String relatedKey) {
    static AuditLine of(AuditEntry e) {
        return new AuditLine(
                e.id,
                e.at,
                e.actorKind,
                e.actor,
                e.address,
                e.action,
                e.result,
                e.code,
                e.subjectType,
                e.subjectKey,
                e.relatedKey);
    }

    public Message<?> who() {
        return Words.who(actorKind, actor);
    }

    public Message<?> what() {
        return Words.action(action);
    }

    /** Why it was refused or failed. */
    public Message<?> reason() {
        return Words.reason(code);
    }

    public Message<?> subject() {
        return Words.subject(subjectType);
    }

    /** What else this person has done. */
    public String actorHref() {
        return "/admin/audit?actor=" + URLEncoder.encode(actor, StandardCharsets.UTF_8);
    }

    /** What else was done to that object. */
    public String objectHref(String key) {
        return "/admin/audit?object=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    /** For the colour of its label. */
    public String tone() {
        return switch (result) {
            case DONE -> "good";
            case REFUSED -> "warn";
            case FAILED -> "bad";
        };
    }
}
