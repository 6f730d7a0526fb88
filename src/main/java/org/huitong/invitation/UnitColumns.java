package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;

/** Brings the contacts of units under the present key. */
@ApplicationScoped
class UnitColumns implements SealedColumns {
    private final EntityManager database;
    private final StaleRows rows;

    @Inject
    UnitColumns(EntityManager database, FieldCipher cipher) {
        this.database = database;
        rows = new StaleRows(database, cipher, "unit_contact", "mobile", "email");
    }

    @Override
    public int order() {
        return 81;
    }

    @Override
    public String name() {
        return "contacts of units";
    }

    @Override
    public long left() {
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("mobile, email", after, limit, row -> database.createNativeQuery(
                        "update unit_contact set mobile = :mobile, email = :email where id = :id")
                .setParameter("mobile", row[1] == null ? null : rows.again(Contacts.MOBILE, (byte[]) row[1]))
                .setParameter("email", row[2] == null ? null : rows.again(Contacts.EMAIL, (byte[]) row[2]))
                .setParameter("id", row[0])
                .executeUpdate());
    }
}
