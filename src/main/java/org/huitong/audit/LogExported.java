package org.huitong.audit;

import java.util.Map;
import org.huitong.platform.DomainEvent;

/**
 * Lines of the log have left the system.
 *
 * @param format CSV or JSON
 * @param filter what was asked for, by the names of the form's fields
 */
record LogExported(String format, Map<String, String> filter) implements DomainEvent {
    @Override
    public String subjectType() {
        return "log";
    }

    @Override
    public String subjectKey() {
        return format;
    }
}
