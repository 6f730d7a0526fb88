package org.huitong.assistant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huitong.platform.OldRows;

/** Proposals that have ended, with their rows; the log keeps what was applied. */
@ApplicationScoped
class OldProposals implements OldRows {
    @Override
    public List<Term> terms() {
        return List.of(new Term("proposal", "ended_at", SIX_MONTHS));
    }
}
