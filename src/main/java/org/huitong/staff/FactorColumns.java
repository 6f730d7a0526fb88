package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;

/** Secrets of second factors when the key changes. */
@ApplicationScoped
class FactorColumns implements SealedColumns {
    private final StaleRows rows;

    @Inject
    FactorColumns(EntityManager database, FieldCipher cipher) {
        rows = new StaleRows(database, cipher, "account", "factor_secret");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "second factors";
    }

    @Override
    public long left() {
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("factor_secret", SecondFactors.PURPOSE, after, limit);
    }
}
