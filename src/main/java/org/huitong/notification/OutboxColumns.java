package org.huitong.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalLong;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.SealedColumns;

/** Messages that still wait when the key changes. */
@ApplicationScoped
class OutboxColumns implements SealedColumns {
    private static final String STALE =
            " from outbox_message where status = 'WAITING' and substring(body, 1, :n) <> :head";

    private final EntityManager database;
    private final FieldCipher cipher;

    @Inject
    OutboxColumns(EntityManager database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "waiting messages";
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
        List<OutboxMessage> messages = database.createNativeQuery(
                        "select *" + STALE + " and id > :after order by id limit :most for update skip locked",
                        OutboxMessage.class)
                .setParameter("head", head)
                .setParameter("n", head.length)
                .setParameter("after", after)
                .setParameter("most", limit)
                .getResultList();
        messages.forEach(message -> {
            message.recipient = cipher.seal(Outbox.RECIPIENT, cipher.open(Outbox.RECIPIENT, message.recipient));
            message.body = cipher.seal(Outbox.BODY, cipher.open(Outbox.BODY, message.body));
        });
        return messages.stream().mapToLong(message -> message.id).max();
    }
}
