package org.huitong.staff;

import io.quarkus.elytron.security.common.BcryptUtil;
import org.eclipse.microprofile.config.ConfigProvider;

/** How passwords are kept: bcrypt with a salt of their own, as costly as {@link StaffConfig#passwordCost} says. */
final class PasswordHash {
    /** Read here since entities, which are not beans, make hashes too. */
    private static final int COST = ConfigProvider.getConfig()
            .getOptionalValue("huitong.staff.password-cost", Integer.class)
            .orElse(11);

    private PasswordHash() {}

    static String of(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }
}
