package org.huitong.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;

/** Loads the demo edition into an empty database at the first start of a demonstration, whole or not at all. */
@ApplicationScoped
class DemoEdition {
    private static final Logger LOG = Logger.getLogger("org.huitong.demo");

    @Inject
    HuitongConfig config;

    @Inject
    EntityManager database;

    @Inject
    @WallClock
    Clock clock;

    @Inject
    Instance<DemoPart> parts;

    @Inject
    DemoAccounts accounts;

    void start(@Observes StartupEvent event) {
        if (!config.demo()) {
            return;
        }
        QuarkusTransaction.requiringNew()
                .timeout((int) Duration.ofMinutes(5).toSeconds())
                .run(this::loadIfEmpty);
        LOG.infof("演示账号 / Demo accounts (%s)%n%s", accounts.file(), accounts.table());
    }

    private void loadIfEmpty() {
        if (exists("demo_mark")) {
            return;
        }
        tables().stream().filter(this::exists).findFirst().ifPresent(table -> {
            throw new IllegalStateException(
                    "数据库中已有数据(表 %1$s),不能装入演示届次;请换用空数据库,或关闭 HUITONG_DEMO / The database holds data (table %1$s); use an empty one for the demonstration, or unset HUITONG_DEMO"
                            .formatted(table));
        });
        database.createNativeQuery("insert into demo_mark (id, loaded_at) values (1, ?)")
                .setParameter(1, clock.instant())
                .executeUpdate();
        parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).forEach(part -> {
            part.load();
            database.flush();
        });
        accounts.write();
    }

    @SuppressWarnings("unchecked")
    private List<String> tables() {
        return database.createNativeQuery(
                        "select table_name from information_schema.tables where table_schema = database()"
                                + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'"
                                // The rows of those come with the schema.
                                + " and table_comment <> 'reference'")
                .getResultList();
    }

    private boolean exists(String table) {
        return !database.createNativeQuery("select 1 from `" + table + "` limit 1")
                .getResultList()
                .isEmpty();
    }
}
