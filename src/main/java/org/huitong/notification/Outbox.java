package org.huitong.notification;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.WallClock;

/** The door to messages: what is put here in a transaction is sent if that transaction is committed, and only then. */
@ApplicationScoped
public class Outbox {
    static final String RECIPIENT = "outbox-recipient";
    static final String BODY = "outbox-body";

    private final EntityManager database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    Outbox(EntityManager database, FieldCipher cipher, @WallClock Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Leaves a message to be sent. If one with the same intent is there already, that one stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Outgoing message) {
        // The no-op update, and not IGNORE: only the key of the intent is to be forgiven.
        database.createNativeQuery(
                        "insert into outbox_message (id, version, intent, kind, recipient, language, subject,"
                                + " body, status, attempts, due_at, expires_at, created_at, changed_at) values (:id, 0, :intent,"
                                + " :kind, :recipient, :language, :subject, :body, 'WAITING', 0, :due, :expires, :now, :now)"
                                + " on duplicate key update intent = intent")
                .setParameter("id", TsidCreator.getTsid().toLong())
                .setParameter("intent", message.intent())
                .setParameter("kind", message.kind().name())
                .setParameter("recipient", cipher.seal(RECIPIENT, message.recipient()))
                .setParameter("language", message.language().toLanguageTag())
                .setParameter("subject", message.subject())
                .setParameter("body", cipher.seal(BODY, message.text()))
                .setParameter("due", message.sendAfter())
                .setParameter("expires", message.expires())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
