package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;

/** Brings files of materials under the present key, one at a time: each is some megabytes. */
@ApplicationScoped
class MaterialColumns implements SealedColumns {
    private static final int BATCH = 1;

    private final StaleRows rows;

    @Inject
    MaterialColumns(EntityManager database, FieldCipher cipher) {
        rows = new StaleRows(database, cipher, "material_file", "sealed_head");
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String name() {
        return "materials of speakers";
    }

    @Override
    public long left() {
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("sealed", Materials.PURPOSE, after, Math.min(limit, BATCH));
    }
}
