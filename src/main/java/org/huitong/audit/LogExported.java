package org.huitong.audit;

import org.huitong.platform.DomainEvent;

/**
 * Lines of the log have left the system.
 *
 * @param format CSV or JSON
 * @param filter what was asked for, as in the address of the list
 */
record LogExported(String format, String filter) implements DomainEvent {
    @Override
    public String subjectType() {
        return "log";
    }

    @Override
    public String subjectKey() {
        return format;
    }
}
