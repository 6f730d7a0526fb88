package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalLong;
import org.huitong.platform.SealedColumns;
import org.jboss.logging.Logger;

/** After the people's, the copy of the document index by which a second living registration is refused. */
@ApplicationScoped
class RegistrationColumns implements SealedColumns {
    private static final Logger LOG = Logger.getLogger(RegistrationColumns.class);
    private static final String STALE =
            " from registration r join person p on p.id = r.person_id where r.active_document <> p.document_index";

    private final EntityManager database;

    @Inject
    RegistrationColumns(EntityManager database) {
        this.database = database;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String name() {
        return "documents of registrations";
    }

    @Override
    public long left() {
        return ((Number) database.createNativeQuery("select count(*)" + STALE).getSingleResult()).longValue();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("select r.id, r.reference" + STALE
                        + " and r.id > :after order by r.id limit :most for update of r skip locked")
                .setParameter("after", after)
                .setParameter("most", limit)
                .getResultList();
        OptionalLong last = OptionalLong.empty();
        for (Object[] row : rows) {
            long id = ((Number) row[0]).longValue();
            // IGNORE: a duplicate must not stop the others. It can only come from instances with unlike settings.
            int moved = database.createNativeQuery("update ignore registration r join person p on p.id = r.person_id"
                            + " set r.active_document = p.document_index where r.id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            if (moved == 0) {
                LOG.warnf("Registration %s: another one lives with the same document; settle which is to stay", row[1]);
            }
            last = OptionalLong.of(id);
        }
        return last;
    }
}
