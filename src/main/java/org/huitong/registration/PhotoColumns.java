package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;

/** Brings photos under the present key, some at a time: each is some hundred kilobytes. */
@ApplicationScoped
class PhotoColumns implements SealedColumns {
    private static final int BATCH = 10;

    private final StaleRows rows;

    @Inject
    PhotoColumns(EntityManager database, FieldCipher cipher) {
        rows = new StaleRows(database, cipher, "photo", "sealed_head");
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public String name() {
        return "photos";
    }

    @Override
    public long left() {
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("sealed", Photos.PURPOSE, after, Math.min(limit, BATCH));
    }
}
