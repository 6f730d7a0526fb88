package org.huitong.intake;

import org.huitong.platform.DomainEvent;

/** Somebody has ended an import; what was registered until then stays. */
public record ImportCancelled(Long id, long registered, long updated) implements DomainEvent {
    @Override
    public String subjectType() {
        return "guest-import";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
