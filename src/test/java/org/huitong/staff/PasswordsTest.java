package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.huitong.platform.FieldErrors.FieldError;
import org.huitong.platform.Invalid;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** Passwords as they are kept: hashed, remembered, not taken twice. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PasswordsTest {
    @Inject
    Passwords passwords;

    @Inject
    StaffMember members;

    @Test
    void invitedMemberSetsAFirstPasswordWhichIsKeptAsAHash() {
        String name = members.invited();
        passwords.set(name, "kV7#rumble-Tor", "kV7#rumble-Tor");
        Account account = members.account(name);
        assertTrue(account.passwordHash.startsWith("$2"), account.passwordHash);
        assertTrue(account.hasPassword("kV7#rumble-Tor"));
        assertFalse(account.hasPassword("kV7#rumble-TorX"));
    }

    @Test
    void bothFieldsAreToldWhatIsWrongInTheReadersLanguage() {
        String name = members.invited();
        Invalid invalid = assertThrows(Invalid.class, () -> passwords.set(name, "short", "shorter"));
        assertEquals(
                List.of("password TOO_SHORT", "password KINDS", "repeated MISMATCH"),
                invalid.errors().all().stream()
                        .map(error -> error.field() + " " + error.code())
                        .toList());
        FieldError first = invalid.errors().all().get(0);
        assertEquals("密码太短，至少 10 个字符。", first.message().in(Locale.CHINESE));
        assertEquals(
                "The password is too short: at least 10 characters.",
                first.message().in(Locale.ENGLISH));
    }

    @Test
    void lastFiveAreNotTakenAgainButTheSixthIs() {
        String name = members.invited();
        for (int i = 1; i <= 5; i++) {
            set(name, i);
        }
        for (int i = 1; i <= 5; i++) {
            int again = i;
            Invalid invalid = assertThrows(Invalid.class, () -> set(name, again));
            assertEquals("USED", invalid.errors().all().get(0).code());
        }
        set(name, 6);
        set(name, 1);
        long kept = QuarkusTransaction.requiringNew().call(() -> PasswordRecord.count("account.username", name));
        assertEquals(5, kept, "no more hashes are kept than the rule needs");
    }

    private void set(String name, int number) {
        String password = "kV7#rumble-Tor" + number;
        passwords.set(name, password, password);
    }
}
