package org.huitong.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.huitong.platform.Message;
import org.jboss.logging.Logger;

/** Finds out whether the application's own account could change the log, and says so rather than promise too much. */
@ApplicationScoped
class LogProtection {
    private static final Logger LOG = Logger.getLogger(LogProtection.class);
    private static final int DENIED = 1142;
    /** Changes that would change nothing: the right is looked at before the rows are. */
    private static final List<String> HARMLESS = List.of(
            "update audit_entry set actor = actor where id = 0",
            "delete from audit_entry where id = 0",
            "update audit_seal set seq = seq where seq = 0",
            "delete from audit_seal where seq = 0");

    private static final Pattern OWNS = Pattern.compile("GRANT .*(ALL PRIVILEGES|DROP|ALTER|TRIGGER).* ON .*");

    private final DataSource database;
    private boolean appendOnly;

    @Inject
    LogProtection(DataSource database) {
        this.database = database;
    }

    void look(@Observes StartupEvent start) throws SQLException {
        appendOnly = !couldChange();
        if (!appendOnly) {
            var warning = Message.of(AuditMessages.class, AuditMessages::changeable);
            LOG.warn(warning.in(Locale.CHINESE) + " / " + warning.in(Locale.ENGLISH));
        }
    }

    /** As it was at the start. */
    boolean appendOnly() {
        return appendOnly;
    }

    private boolean couldChange() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : HARMLESS) {
                if (allowed(statement, change)) {
                    return true;
                }
            }
            try (ResultSet grants = statement.executeQuery("show grants")) {
                while (grants.next()) {
                    if (OWNS.matcher(grants.getString(1)).matches()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static boolean allowed(Statement statement, String change) throws SQLException {
        try {
            statement.executeUpdate(change);
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == DENIED) {
                return false;
            }
            throw e;
        }
    }
}
