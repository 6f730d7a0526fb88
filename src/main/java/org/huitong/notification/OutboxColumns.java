package org.huitong.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;

/** Messages that still wait when the key changes; of those that are over nothing sealed is left. */
@ApplicationScoped
class OutboxColumns implements SealedColumns {
    private final EntityManager database;
    private final StaleRows rows;

    @Inject
    OutboxColumns(EntityManager database, FieldCipher cipher) {
        this.database = database;
        rows = new StaleRows(database, cipher, "outbox_message", "recipient", "body", "unsubscribe");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "waiting messages";
    }

    @Override
    public long left() {
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("recipient, body, unsubscribe", after, limit, row -> database.createNativeQuery(
                        "update outbox_message set recipient = :recipient, body = :body, unsubscribe = :unsubscribe where id = :id")
                .setParameter("recipient", rows.again(Outbox.RECIPIENT, (byte[]) row[1]))
                .setParameter("body", rows.again(Outbox.BODY, (byte[]) row[2]))
                .setParameter("unsubscribe", row[3] == null ? null : rows.again(Outbox.UNSUBSCRIBE, (byte[]) row[3]))
                .setParameter("id", row[0])
                .executeUpdate());
    }
}
