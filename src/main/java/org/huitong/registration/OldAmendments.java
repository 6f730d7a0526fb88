package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huitong.platform.OldRows;

/** Requests that were decided; the log keeps who decided what. */
@ApplicationScoped
class OldAmendments implements OldRows {
    @Override
    public List<Term> terms() {
        return List.of(new Term("amendment", "decided_at", SIX_MONTHS));
    }
}
