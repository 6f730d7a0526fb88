package org.huitong.registration;

import java.util.List;
import java.util.Map;
import org.huitong.platform.DomainEvent;

/**
 * A list of registrations has left the system.
 *
 * @param count how many it holds
 * @param filter what was asked for, by the names of the form's fields
 */
public record RegistrationsExported(
        String edition, long count, List<String> columns, Map<String, String> filter, String reason)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "edition";
    }

    @Override
    public String subjectKey() {
        return edition;
    }
}
