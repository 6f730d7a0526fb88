package org.huitong.registration;

import java.util.Map;
import org.huitong.platform.DomainEvent;

/** Somebody has decided about many registrations at once; each of them leaves a line of its own as well. */
public record BulkDecisionStarted(Long id, long count, String kind, Map<String, String> filter) implements DomainEvent {
    @Override
    public String subjectType() {
        return "bulk-decision";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
