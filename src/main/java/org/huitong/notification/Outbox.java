package org.huitong.notification;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.WallClock;

/** The door to messages: what is put here in a transaction is sent if that transaction is committed, and only then. */
@ApplicationScoped
public class Outbox {
    static final String RECIPIENT = "outbox-recipient";
    static final String BODY = "outbox-body";
    static final String UNSUBSCRIBE = "outbox-unsubscribe";

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
                        "insert into outbox_message (id, version, intent, occasion, about, kind, recipient, mask, language,"
                                + " subject, body, unsubscribe, status, attempts, due_at, expires_at, created_at, changed_at) values (:id, 0,"
                                + " :intent, :occasion, :about, :kind, :recipient, :mask, :language, :subject, :body, :unsubscribe, 'WAITING',"
                                + " 0, :due, :expires, :now, :now) on duplicate key update intent = intent")
                .setParameter("id", TsidCreator.getTsid().toLong())
                .setParameter("intent", message.intent())
                .setParameter("occasion", message.occasion())
                .setParameter("about", message.about())
                .setParameter("kind", message.kind().name())
                .setParameter("recipient", cipher.seal(RECIPIENT, message.recipient()))
                .setParameter("mask", Mask.of(message.kind(), message.recipient()))
                .setParameter("language", message.language().toLanguageTag())
                .setParameter("subject", message.subject())
                .setParameter("body", cipher.seal(BODY, message.text()))
                .setParameter(
                        "unsubscribe",
                        message.unsubscribe() == null ? null : cipher.seal(UNSUBSCRIBE, message.unsubscribe()))
                .setParameter("due", message.sendAfter())
                .setParameter("expires", message.expires())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /**
     * Takes back what waits under intents that begin like this. What was begun stays: the row decides which came first.
     *
     * @return how many were taken back
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int cancel(String intents) {
        return database.createNativeQuery(
                        "update outbox_message set status = 'CANCELLED', recipient = null, body = null, unsubscribe = null,"
                                + " changed_at = :now, version = version + 1 where intent like :intents escape '!' and status = 'WAITING'")
                .setParameter("now", clock.instant())
                .setParameter("intents", beginningWith(intents))
                .executeUpdate();
    }

    /** Whether a message under intents that begin like this has left, or may have. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean left(String intents) {
        return !database.createNativeQuery("select 1 from outbox_message where intent like :intents escape '!'"
                        + " and status in ('SENDING', 'SENT', 'DEAD') limit 1")
                .setParameter("intents", beginningWith(intents))
                .getResultList()
                .isEmpty();
    }

    /** The last intent that was put of those that begin like this. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> newest(String intents) {
        List<?> found = database.createNativeQuery(
                        "select intent from outbox_message where intent like :intents escape '!' order by id desc limit 1")
                .setParameter("intents", beginningWith(intents))
                .getResultList();
        return found.stream().map(Object::toString).findFirst();
    }

    private static String beginningWith(String intents) {
        return intents.replaceAll("([!%_])", "!$1") + "%";
    }
}
