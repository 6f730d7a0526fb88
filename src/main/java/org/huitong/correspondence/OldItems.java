package org.huitong.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huitong.platform.OldRows;

/** To whom a message to many has gone; the message itself and to how many it went stay. */
@ApplicationScoped
class OldItems implements OldRows {
    @Override
    public List<Term> terms() {
        return List.of(new Term("campaign_item", "chosen_at", SIX_MONTHS));
    }
}
