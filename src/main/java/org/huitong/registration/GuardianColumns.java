package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;

/** Brings the numbers of guardians under the present key. */
@ApplicationScoped
class GuardianColumns implements SealedColumns {
    private final StaleRows rows;

    @Inject
    GuardianColumns(EntityManager database, FieldCipher cipher) {
        rows = new StaleRows(database, cipher, "guardian", "mobile");
    }

    @Override
    public int order() {
        return 63;
    }

    @Override
    public String name() {
        return "mobile numbers of guardians";
    }

    @Override
    public long left() {
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("mobile", Guardians.PURPOSE, after, limit);
    }
}
