package org.huitong.platform.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * After every migration the owner of the schema grants the application what it needs, table by table: a table whose
 * comment is {@value #APPEND_ONLY} is only written to, the history of migrations only read. MySQL cannot take one table out
 * of a grant on the whole schema unless the server is set up for it, so there is none beyond reading. What is granted
 * already costs nothing; without an owner apart nothing is done.
 */
@ApplicationScoped
class TableGrants implements FlywayConfigurationCustomizer, Callback {
    /** The comment of tables that the application cannot update or delete from. */
    static final String APPEND_ONLY = "append-only";

    private static final Set<String> EVERYTHING = Set.of("INSERT", "UPDATE", "DELETE");
    private static final Pattern ON_A_TABLE = Pattern.compile("GRANT ([A-Z, ]+) ON `[^`]+`\\.`([^`]+)` TO .*");

    private final Optional<String> owner;
    private final AgroalDataSource application;

    @Inject
    TableGrants(
            @ConfigProperty(name = "quarkus.flyway.username") Optional<String> owner, AgroalDataSource application) {
        this.owner = owner;
        this.application = application;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        if (owner.isPresent()) {
            configuration.callbacks(this);
        }
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Connection own = application.getConnection();
                Statement grants = context.getConnection().createStatement()) {
            String account = account(own);
            Map<String, Set<String>> held = held(own);
            Map<String, Set<String>> wanted = wanted(grants);
            for (var table : wanted.entrySet()) {
                Set<String> has = held.getOrDefault(table.getKey(), Set.of());
                change(grants, "grant %s on `%s` to " + account, table.getKey(), without(table.getValue(), has));
                change(grants, "revoke %s on `%s` from " + account, table.getKey(), without(has, table.getValue()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rights of the application could not be granted", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "grants of the application";
    }

    /** As the server knows the application: its name and the host pattern that matched. */
    private static String account(Connection own) throws SQLException {
        try (Statement statement = own.createStatement();
                ResultSet result = statement.executeQuery("select current_user()")) {
            result.next();
            String account = result.getString(1);
            int at = account.lastIndexOf('@');
            return "`" + account.substring(0, at) + "`@`" + account.substring(at + 1) + "`";
        }
    }

    private static Map<String, Set<String>> held(Connection own) throws SQLException {
        Map<String, Set<String>> held = new HashMap<>();
        try (Statement statement = own.createStatement();
                ResultSet result = statement.executeQuery("show grants")) {
            while (result.next()) {
                Matcher line = ON_A_TABLE.matcher(result.getString(1));
                if (line.matches()) {
                    held.put(line.group(2), Set.of(line.group(1).split(", ")));
                }
            }
        }
        return held;
    }

    private static Map<String, Set<String>> wanted(Statement statement) throws SQLException {
        Map<String, Set<String>> wanted = new TreeMap<>();
        try (ResultSet result = statement.executeQuery("select table_name, table_comment from information_schema.tables"
                + " where table_schema = database() and table_type = 'BASE TABLE'")) {
            while (result.next()) {
                String table = result.getString(1);
                boolean history = table.equals("flyway_schema_history");
                wanted.put(
                        table,
                        history ? Set.of() : result.getString(2).equals(APPEND_ONLY) ? Set.of("INSERT") : EVERYTHING);
            }
        }
        return wanted;
    }

    private static Set<String> without(Set<String> rights, Set<String> others) {
        Set<String> rest = new TreeSet<>(rights);
        rest.removeAll(others);
        return rest;
    }

    private static void change(Statement statement, String sql, String table, Set<String> rights) throws SQLException {
        if (!rights.isEmpty()) {
            statement.execute(sql.formatted(String.join(", ", rights), table));
        }
    }
}
