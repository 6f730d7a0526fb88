package org.huitong.portal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huitong.edition.OrganisationRole;
import org.huitong.platform.LocalText;

/** The bodies of one role, as a programme prints them: the role once, then the names in their fixed order. */
record Bodies(OrganisationRole role, List<LocalText> names) {
    /** Guidance first, support last; within a role the given order stays. */
    static List<Bodies> byRole(List<Body> bodies) {
        Map<OrganisationRole, List<LocalText>> names = new EnumMap<>(OrganisationRole.class);
        bodies.forEach(body ->
                names.computeIfAbsent(body.role(), role -> new ArrayList<>()).add(body.name()));
        return names.entrySet().stream()
                .map(entry -> new Bodies(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
