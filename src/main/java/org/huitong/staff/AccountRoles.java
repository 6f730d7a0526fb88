package org.huitong.staff;

import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Which roles go together: an administrator's with no other one (GB/T 22239-2019, 8.1.5: three separate duties). */
final class AccountRoles {
    private AccountRoles() {}

    /** @throws Refused 422 {@code UNKNOWN_ROLE}; 409 {@code EXCLUSIVE_ROLE} if an administrator's role is not alone */
    static void check(Set<String> roles) {
        roles.stream().filter(role -> !known(role)).findFirst().ifPresent(role -> {
            throw new Refused(422, "UNKNOWN_ROLE", Message.of(GrantMessages.class, GrantMessages::unknownRole));
        });
        if (roles.size() > 1 && roles.stream().anyMatch(Roles.ADMINISTRATORS::contains)) {
            throw Refused.conflict("EXCLUSIVE_ROLE", Message.of(GrantMessages.class, GrantMessages::exclusive));
        }
    }

    /** What a role is called. */
    static Message<?> name(String role) {
        return Message.of(GrantMessages.class, m -> m.role(role));
    }

    private static boolean known(String role) {
        return Roles.STAFF.contains(role) || Roles.ADMINISTRATORS.contains(role);
    }
}
