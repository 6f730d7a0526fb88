package org.huitong.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.huitong.platform.OldRows;

/** Personal links that have opened nothing for long, and what was counted within an hour. */
@ApplicationScoped
class OldIdentityRows implements OldRows {
    /** Long after a code has ceased to count. */
    private static final Duration SOON = Duration.ofDays(2);

    @Override
    public List<Term> terms() {
        return List.of(
                new Term("access_code", "created_at", SOON),
                new Term("identity_turn", "taken_at", SOON),
                new Term("personal_link", "expires_at", SIX_MONTHS),
                new Term("personal_link", "revoked_at", SIX_MONTHS));
    }
}
