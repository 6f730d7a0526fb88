package org.huitong.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;
import org.huitong.platform.sheet.Heading;

/** Seals and opens what stands in rows, and brings it under the present key. */
@ApplicationScoped
class SealedRows implements SealedColumns {
    private static final String PURPOSE = "import-row";

    private final FieldCipher cipher;
    private final EntityManager database;
    private final ObjectMapper json;
    private final StaleRows rows;

    @Inject
    SealedRows(FieldCipher cipher, EntityManager database, ObjectMapper json) {
        this.cipher = cipher;
        this.database = database;
        this.json = json;
        rows = new StaleRows(database, cipher, "import_row", "content");
    }

    byte[] seal(RowContent content) {
        try {
            return cipher.seal(PURPOSE, json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    RowContent open(byte[] sealed) {
        try {
            return json.readValue(cipher.open(PURPOSE, sealed), RowContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The headers of a list; none once they are erased. */
    List<String> headers(GuestImport batch) {
        ImportRow header = ImportRow.header(batch);
        return header == null || header.content == null
                ? List.of()
                : Heading.of(open(header.content).line(header.lineNumber));
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String name() {
        return "rows of lists that come in";
    }

    @Override
    public long left() {
        return rows.count();
    }

    /** Who stands twice in one list is found out by an index that is made anew with every look; the old one is dropped. */
    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("content", after, limit, row -> database.createNativeQuery(
                        "update import_row set content = :content, identity = null where id = :id")
                .setParameter("content", rows.again(PURPOSE, (byte[]) row[1]))
                .setParameter("id", row[0])
                .executeUpdate());
    }
}
