package org.huitong.audit;

import org.huitong.platform.DomainEvent;

/** Somebody has begun to check the whole log; what came of it stands with the verification. */
record LogVerificationStarted(Long verificationId) implements DomainEvent {
    @Override
    public String subjectType() {
        return "log";
    }

    @Override
    public String subjectKey() {
        return verificationId.toString();
    }
}
