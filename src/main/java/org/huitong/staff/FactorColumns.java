package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;

/** Secrets of second factors when the key changes. Written past the entity, so that nobody's sign-in is refused by it. */
@ApplicationScoped
class FactorColumns implements SealedColumns {
    private static final String STALE =
            " from account where factor_secret is not null and substring(factor_secret, 1, :n) <> :head";

    private final EntityManager database;
    private final FieldCipher cipher;

    @Inject
    FactorColumns(EntityManager database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
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
        byte[] head = cipher.presentHead();
        return ((Number) database.createNativeQuery("select count(*)" + STALE)
                        .setParameter("head", head)
                        .setParameter("n", head.length)
                        .getSingleResult())
                .longValue();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        byte[] head = cipher.presentHead();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("select id, factor_secret" + STALE
                        + " and id > :after order by id limit :most for update skip locked")
                .setParameter("head", head)
                .setParameter("n", head.length)
                .setParameter("after", after)
                .setParameter("most", limit)
                .getResultList();
        OptionalLong last = OptionalLong.empty();
        for (Object[] row : rows) {
            String secret = cipher.open(SecondFactors.PURPOSE, (byte[]) row[1]);
            database.createNativeQuery("update account set factor_secret = :secret where id = :id")
                    .setParameter("secret", cipher.seal(SecondFactors.PURPOSE, secret))
                    .setParameter("id", row[0])
                    .executeUpdate();
            last = OptionalLong.of(((Number) row[0]).longValue());
        }
        return last;
    }
}
