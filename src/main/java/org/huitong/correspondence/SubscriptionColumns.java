package org.huitong.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;

/** Brings the contacts of those who do not want to be written to under the present key, with their indexes. */
@ApplicationScoped
class SubscriptionColumns implements SealedColumns {
    private final EntityManager database;
    private final FieldCipher cipher;
    private final StaleRows rows;

    @Inject
    SubscriptionColumns(EntityManager database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
        rows = new StaleRows(database, cipher, "unsubscription", "contact");
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String name() {
        return "contacts that were unsubscribed";
    }

    @Override
    public long left() {
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("contact", after, limit, row -> {
            String contact = cipher.open(Subscriptions.CONTACT, (byte[]) row[1]);
            // IGNORE: somebody who has unsubscribed again meanwhile is there under the present key already.
            database.createNativeQuery(
                            "update ignore unsubscription set contact = :contact, contact_index = :index where id = :id")
                    .setParameter("contact", cipher.seal(Subscriptions.CONTACT, contact))
                    .setParameter("index", cipher.blindIndex(Subscriptions.CONTACT, contact))
                    .setParameter("id", row[0])
                    .executeUpdate();
        });
    }
}
