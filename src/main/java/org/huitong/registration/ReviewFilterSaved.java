package org.huitong.registration;

import java.util.Map;
import org.huitong.platform.DomainEvent;

/** A member of staff keeps a filter of the registrations, under a new name or in place of another. */
public record ReviewFilterSaved(Long id, String name, boolean shared, Map<String, String> filter)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "saved-filter";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
