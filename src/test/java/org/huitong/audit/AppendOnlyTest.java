package org.huitong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever gets hold of the application's connection can add to the log and take nothing from it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AppendOnlyTest {
    /** Command denied on a table, on a schema, on a trigger; access denied to a schema. */
    private static final Set<Integer> DENIED = Set.of(1142, 1044, 1227, 1419, 1370);

    @Inject
    DataSource database;

    @Inject
    LogProtection protection;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'somebody else'",
                "update audit_entry set detail = '{}' where id = 1",
                "delete from audit_entry",
                "delete from audit_entry where id = 1",
                "replace into audit_entry (id, at, actor_kind, actor, action, subject_type, subject_key, detail)"
                        + " values (1, now(), '', '', '', '', '', '')",
                "insert into audit_entry (id, at, actor_kind, actor, action, subject_type, subject_key, detail)"
                        + " values (1, now(), '', '', '', '', '', '') on duplicate key update actor = ''",
                "truncate table audit_entry",
                "drop table audit_entry",
                "alter table audit_entry drop column actor",
                "alter table audit_entry comment = ''",
                "rename table audit_entry to audit_entry_old",
                "create trigger t before insert on audit_entry for each row set new.actor = ''",
                "update audit_seal set hash = ''",
                "delete from audit_seal",
                "truncate table audit_seal",
                "drop table audit_seal",
                "update audit_checkpoint set seq = 1",
                "delete from audit_checkpoint",
                "drop table audit_checkpoint",
                "update flyway_schema_history set success = 0",
                "drop schema huitong",
                "grant all on huitong.* to huitong@localhost"
            })
    void theApplicationCannot(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> sql.execute(statement));
            assertTrue(DENIED.contains(refusal.getErrorCode()), refusal.getErrorCode() + " " + refusal.getMessage());
        }
    }

    @Test
    void everythingElseStaysAsItWas() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            assertEquals(0, sql.executeUpdate("update venue set version = version where id = 0"));
            assertEquals(0, sql.executeUpdate("delete from bed_night where id = 0"));
        }
    }

    @Test
    void isKnownToBeProtected() {
        assertTrue(protection.appendOnly());
    }

    /** The warning is no decoration: with the rights given, it comes; with them taken, it goes. */
    @ParameterizedTest
    @ValueSource(strings = {"update on audit_entry", "delete on audit_seal", "drop on huitong.*"})
    void anAccountThatCouldChangeTheLogIsNoticed(String right) throws SQLException {
        Book.owner("grant " + right + " to huitong@localhost");
        try {
            protection.look(null);
            assertFalse(protection.appendOnly());
        } finally {
            Book.owner("revoke " + right + " from huitong@localhost");
            protection.look(null);
        }
        assertTrue(protection.appendOnly());
    }
}
