package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;
import org.huitong.platform.StaleRows;

/** Brings what late answers say under the present key. */
@ApplicationScoped
class RequestColumns implements SealedColumns {
    private final StaleRows rows;

    @Inject
    RequestColumns(EntityManager database, FieldCipher cipher) {
        rows = new StaleRows(database, cipher, "reply_request", "content");
    }

    @Override
    public int order() {
        return 83;
    }

    @Override
    public String name() {
        return "late answers to invitations";
    }

    @Override
    public long left() {
        return rows.count();
    }

    @Override
    public OptionalLong reseal(long after, int limit) {
        return rows.next("content", ReplyRequests.CONTENT, after, limit);
    }
}
