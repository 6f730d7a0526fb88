package org.huitong.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huitong.platform.OldRows;

/** Messages that were sent or given up long ago; none is sent after its end. */
@ApplicationScoped
class OldMessages implements OldRows {
    @Override
    public List<Term> terms() {
        return List.of(new Term("outbox_message", "expires_at", SIX_MONTHS));
    }
}
