package org.huitong.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huitong.platform.OldRows;

/** What undoing a merging needs goes when it cannot be undone any more; the log keeps what was done. */
@ApplicationScoped
class OldMerges implements OldRows {
    @Override
    public List<Term> terms() {
        return List.of(new Term("person_merge", "merged_at", PersonMerge.UNDOABLE));
    }
}
