package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huitong.platform.OldRows;

/** Late answers that were decided long ago; what came of them stands in the invitation. */
@ApplicationScoped
class OldRequests implements OldRows {
    @Override
    public List<Term> terms() {
        return List.of(new Term("reply_request", "decided_at", SIX_MONTHS));
    }
}
