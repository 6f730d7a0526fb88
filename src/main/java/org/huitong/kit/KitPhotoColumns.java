package org.huitong.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;

/** Brings the photos of items under the present key, some at a time: each is some hundred kilobytes. */
@ApplicationScoped
class KitPhotoColumns implements SealedColumns {
    private static final int BATCH = 10;

    private final StaleRows rows;

    @Inject
    KitPhotoColumns(EntityManager database, FieldCipher cipher) {
        rows = new StaleRows(database, cipher, "kit_photo", "sealed_head");
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public String name() {
        return "photos of halls";
    }

    @Override
    public long left() {
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("sealed", KitPhotos.PURPOSE, after, Math.min(limit, BATCH));
    }
}
