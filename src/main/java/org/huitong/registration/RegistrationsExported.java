package org.huitong.registration;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * A list of registrations has left the system.
 *
 * @param count how many it holds
 * @param filter what was asked for, as in the address of the list
 */
public record RegistrationsExported(String edition, long count, List<String> columns, String filter, String reason)
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
