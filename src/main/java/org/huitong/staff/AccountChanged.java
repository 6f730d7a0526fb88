package org.huitong.staff;

import java.time.LocalDate;
import java.util.List;

/**
 * What administrators keep of an account has changed.
 *
 * @param fields the names of what changed; name and e-mail themselves are personal and not told
 */
public record AccountChanged(
        String username,
        List<String> fields,
        String workingGroupBefore,
        String workingGroup,
        LocalDate expiresOnBefore,
        LocalDate expiresOn)
        implements AccountEvent {
    static AccountChanged of(String username, AccountDetails before, AccountDetails after) {
        return new AccountChanged(
                username,
                before.differences(after),
                before.workingGroup(),
                after.workingGroup(),
                before.expiresOn(),
                after.expiresOn());
    }
}
