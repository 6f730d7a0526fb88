package org.huitong.registration;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * The list of people of all editions has left the system.
 *
 * @param count how many it holds
 */
public record PeopleExported(String edition, long count, List<String> columns, String reason) implements DomainEvent {
    @Override
    public String subjectType() {
        return "edition";
    }

    @Override
    public String subjectKey() {
        return edition;
    }
}
