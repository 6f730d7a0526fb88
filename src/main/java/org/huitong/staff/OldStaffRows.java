package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huitong.platform.OldRows;

/** Sessions and links to set a password that ended long ago. What was done with them is in the log. */
@ApplicationScoped
class OldStaffRows implements OldRows {
    @Override
    public List<Term> terms() {
        return List.of(
                // A session lasts for hours: when it began is near enough to when it ended.
                new Term("staff_session", "created_at", SIX_MONTHS), new Term("access_link", "expires_at", SIX_MONTHS));
    }
}
