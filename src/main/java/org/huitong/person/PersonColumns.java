package org.huitong.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.jboss.logging.Logger;

/**
 * Brings people's numbers and their indexes under the present key. Written past the entity, whose version stays: nobody's
 * correction is refused because of it, and a row that one overwrites is met again.
 */
@ApplicationScoped
class PersonColumns implements SealedColumns {
    private static final Logger LOG = Logger.getLogger(PersonColumns.class);
    private static final String STALE =
            " (substring(mobile, 1, :n) <> :head or substring(document_number, 1, :n) <> :head)";

    private final EntityManager database;
    private final FieldCipher cipher;

    @Inject
    PersonColumns(EntityManager database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "document and mobile numbers";
    }

    @Override
    public long left() {
        byte[] head = cipher.presentHead();
        return ((Number) database.createNativeQuery("select count(*) from person where" + STALE)
                        .setParameter("head", head)
                        .setParameter("n", head.length)
                        .getSingleResult())
                .longValue();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        byte[] head = cipher.presentHead();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(
                        "select id, document_type, document_number, mobile from person where id > :after and" + STALE
                                + " order by id limit :most for update skip locked")
                .setParameter("after", after)
                .setParameter("head", head)
                .setParameter("n", head.length)
                .setParameter("most", limit)
                .getResultList();
        OptionalLong last = OptionalLong.empty();
        for (Object[] row : rows) {
            long id = ((Number) row[0]).longValue();
            reseal(id, (String) row[1], (byte[]) row[2], (byte[]) row[3]);
            last = OptionalLong.of(id);
        }
        return last;
    }

    private void reseal(long id, String type, byte[] document, byte[] mobile) {
        String number;
        String e164;
        try {
            number = document == null ? null : cipher.open(People.DOCUMENT, document);
            e164 = cipher.open(People.MOBILE, mobile);
        } catch (IllegalArgumentException e) {
            LOG.errorf("Person %d cannot be read with any known key and stays as it is", id);
            return;
        }
        database.createNativeQuery("update person set mobile = :mobile, mobile_index = :mobileIndex where id = :id")
                .setParameter("mobile", cipher.seal(People.MOBILE, e164))
                .setParameter("mobileIndex", cipher.blindIndex(People.MOBILE, e164))
                .setParameter("id", id)
                .executeUpdate();
        if (number != null) {
            var read = new IdentityDocument(DocumentType.valueOf(type), number);
            database.createNativeQuery(
                            "update person set document_number = :number, document_index = :index where id = :id")
                    .setParameter("number", cipher.seal(People.DOCUMENT, number))
                    .setParameter("index", cipher.blindIndex(People.DOCUMENT, People.indexed(read)))
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }
}
