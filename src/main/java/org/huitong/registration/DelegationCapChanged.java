package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/**
 * An organiser has set, changed or lifted how many of a delegation find room.
 *
 * @param forum the forum's code; null for the category in all
 * @param category the category's code
 * @param delegation the delegation's code
 * @param offered how many of the waiting list were offered a place by it
 * @param before null where there was no limit
 * @param after null where there is none any more
 */
public record DelegationCapChanged(
        String forum,
        String category,
        String delegation,
        int offered,
        QuotaChanged.Size before,
        QuotaChanged.Size after)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "quota";
    }

    @Override
    public String subjectKey() {
        return (forum == null ? "" : forum + "/") + category + "/" + delegation;
    }

    @Override
    public String relatedKey() {
        return forum;
    }
}
