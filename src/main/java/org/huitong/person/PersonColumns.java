package org.huitong.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;

/** Brings people's numbers and their indexes under the present key. */
@ApplicationScoped
class PersonColumns implements SealedColumns {
    private final EntityManager database;
    private final FieldCipher cipher;
    private final StaleRows rows;

    @Inject
    PersonColumns(EntityManager database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
        rows = new StaleRows(database, cipher, "person", "mobile", "document_number");
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
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("document_type, document_number, mobile", after, limit, row -> {
            long id = ((Number) row[0]).longValue();
            byte[] document = (byte[]) row[2];
            // Both are opened before either is written.
            String number = document == null ? null : cipher.open(People.DOCUMENT, document);
            String e164 = cipher.open(People.MOBILE, (byte[]) row[3]);
            write(id, "mobile = :value, mobile_index", People.MOBILE, e164, e164);
            if (number != null) {
                var read = new IdentityDocument(DocumentType.valueOf((String) row[1]), number);
                write(id, "document_number = :value, document_index", People.DOCUMENT, number, People.indexed(read));
            }
        });
    }

    private void write(long id, String columns, String purpose, String value, String indexed) {
        database.createNativeQuery("update person set " + columns + " = :index where id = :id")
                .setParameter("value", cipher.seal(purpose, value))
                .setParameter("index", cipher.blindIndex(purpose, indexed))
                .setParameter("id", id)
                .executeUpdate();
    }
}
