package org.huitong.staff;

import java.time.LocalDate;
import java.util.List;

/**
 * What administrators keep of an account has changed.
 *
 * @param changed the names of what is different: two masked values may look the same
 */
public record AccountChanged(String username, List<String> changed, Facts before, Facts after) implements AccountEvent {
    /** What was kept of it. Name and e-mail address are masked: nothing can be erased from the log. */
    public record Facts(String displayName, String email, String workingGroup, LocalDate expiresOn) {
        static Facts of(AccountDetails details) {
            return new Facts(
                    masked(details.displayName()),
                    details.email() == null ? null : masked(details.email()),
                    details.workingGroup(),
                    details.expiresOn());
        }

        /** The first character, and the provider of an address. */
        private static String masked(String text) {
            int first = Character.charCount(text.codePointAt(0));
            int at = text.lastIndexOf('@');
            return text.substring(0, first) + "***" + (at < 0 ? "" : text.substring(at));
        }
    }

    static AccountChanged of(String username, AccountDetails before, AccountDetails after) {
        return new AccountChanged(username, before.differences(after), Facts.of(before), Facts.of(after));
    }
}
