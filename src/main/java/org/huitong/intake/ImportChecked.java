package org.huitong.intake;

import org.huitong.platform.DomainEvent;

/** Every row of a list was looked at; nothing of it is registered yet. */
public record ImportChecked(Long id, long toRegister, long toChange, long unchanged, long wrong)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "guest-import";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
