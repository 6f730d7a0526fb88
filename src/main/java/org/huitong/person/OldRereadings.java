package org.huitong.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huitong.platform.OldRows;

/** That names were read anew is in the log as well. */
@ApplicationScoped
class OldRereadings implements OldRows {
    @Override
    public List<Term> terms() {
        return List.of(new Term("rereading", "ended_at", SIX_MONTHS));
    }
}
