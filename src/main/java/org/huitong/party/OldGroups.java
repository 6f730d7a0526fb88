package org.huitong.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huitong.platform.OldRows;

/** Who registered whom together; the registrations stay. */
@ApplicationScoped
class OldGroups implements OldRows {
    @Override
    public List<Term> terms() {
        return List.of(new Term("registration_group", "created_at", SIX_MONTHS));
    }
}
