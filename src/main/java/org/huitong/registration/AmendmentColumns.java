package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;

/** Brings what guests ask to have changed under the present key. */
@ApplicationScoped
class AmendmentColumns implements SealedColumns {
    private final StaleRows rows;

    @Inject
    AmendmentColumns(EntityManager database, FieldCipher cipher) {
        rows = new StaleRows(database, cipher, "amendment", "sealed");
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public String name() {
        return "changes that guests ask for";
    }

    @Override
    public long left() {
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("sealed", Amendments.PURPOSE, after, limit);
    }
}
