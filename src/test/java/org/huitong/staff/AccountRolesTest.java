package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which roles go together. */
class AccountRolesTest {
    static List<String> administrators() {
        return Roles.ADMINISTRATORS;
    }

    @ParameterizedTest
    @MethodSource("administrators")
    void administratorHasNoOtherRole(String administrator) {
        assertDoesNotThrow(() -> AccountRoles.check(Set.of(administrator)));
        Stream.concat(Roles.STAFF.stream(), Roles.ADMINISTRATORS.stream())
                .filter(other -> !other.equals(administrator))
                .forEach(other -> {
                    var account = new Account();
                    Refused refused = assertThrows(
                            Refused.class, () -> account.grant(Set.of(administrator, other), Scope.ALL), other);
                    assertEquals("EXCLUSIVE_ROLE", refused.code());
                    assertEquals(null, account.roles, "nothing of it is granted");
                });
    }

    @Test
    void rolesOfTheConferenceGoTogether() {
        assertDoesNotThrow(() -> AccountRoles.check(Set.copyOf(Roles.STAFF)));
        assertDoesNotThrow(() -> AccountRoles.check(Set.of()));
    }

    @Test
    void nobodyIsGivenARoleThatThereIsNot() {
        Refused refused = assertThrows(Refused.class, () -> AccountRoles.check(Set.of(Roles.GUEST)));
        assertEquals("UNKNOWN_ROLE", refused.code());
    }

    @Test
    void noWayAroundTheDoorStoresRolesThatDoNotGoTogether() {
        var account = new Account();
        account.roles = Set.of(Roles.SYSTEM_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR);
        assertThrows(Refused.class, account::checkRoles);
    }
}
