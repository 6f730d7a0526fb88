package org.huitong.correspondence;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.Message;
import org.huitong.platform.Secrets;
import org.huitong.platform.WallClock;
import org.huitong.registration.Recipients;

/**
 * Who does not want to be written to but for what is necessary. It is kept by address and number, encrypted and with an index
 * for equality: whoever registers again under another reference, or next year, is still left alone.
 */
@ApplicationScoped
class Subscriptions {
    static final String CONTACT = "unsubscribed-contact";
    private static final String PURPOSE = "unsubscribe-link";
    private static final int SIGNATURE_BYTES = 16;

    private final Recipients recipients;
    private final FieldCipher cipher;
    private final Secrets secrets;
    private final Wording wording;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    Subscriptions(
            Recipients recipients,
            FieldCipher cipher,
            Secrets secrets,
            Wording wording,
            EntityManager database,
            Event<DomainEvent> events,
            @WallClock Clock clock) {
        this.recipients = recipients;
        this.cipher = cipher;
        this.secrets = secrets;
        this.wording = wording;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** What every message ends with that is not necessary. */
    String footer(Recipients.Recipient to) {
        return footer(to, token(to.id()));
    }

    /** Where the mail program of whoever gets one says without a page that no more are wanted. */
    String oneClick(Recipients.Recipient to) {
        return wording.site() + UnsubscribePages.path(token(to.id())) + UnsubscribePages.ONE_CLICK;
    }

    /** The same for the eyes of the organiser, who must not decide for somebody else. */
    String previewFooter(Recipients.Recipient to) {
        return footer(to, "…");
    }

    private String footer(Recipients.Recipient to, String token) {
        String address = wording.site() + UnsubscribePages.path(token);
        return "\n\n"
                + Message.of(CampaignMessages.class, m -> m.footer(address)).in(to.language());
    }

    /** The registration and a signature over it: opens nothing but this choice, and does not end. */
    String token(long registration) {
        byte[] id = ByteBuffer.allocate(Long.BYTES).putLong(registration).array();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(Long.BYTES + SIGNATURE_BYTES)
                        .put(id)
                        .put(Arrays.copyOf(secrets.digest(PURPOSE, id), SIGNATURE_BYTES))
                        .array());
    }

    /** Whose token this is; empty if it is forged. */
    @Transactional
    Optional<Recipients.Recipient> holder(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != Long.BYTES + SIGNATURE_BYTES) {
                return Optional.empty();
            }
            byte[] id = Arrays.copyOf(bytes, Long.BYTES);
            return secrets.signed(PURPOSE, id, Arrays.copyOfRange(bytes, Long.BYTES, bytes.length))
                    ? recipients.of(List.of(ByteBuffer.wrap(id).getLong())).stream()
                            .findFirst()
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Those of them who do not want to be written to, by one of their contacts. One statement. */
    @Transactional
    Set<Long> unwilling(Collection<Recipients.Recipient> asked) {
        List<byte[]> indexes = asked.stream()
                .flatMap(Subscriptions::contacts)
                .flatMap(contact -> cipher.blindIndexes(CONTACT, contact).stream())
                .toList();
        if (indexes.isEmpty()) {
            return Set.of();
        }
        List<?> found = database.createNativeQuery(
                        "select contact_index from unsubscription where contact_index in (:indexes)", byte[].class)
                .setParameter("indexes", indexes)
                .getResultList();
        Set<ByteBuffer> known =
                found.stream().map(index -> ByteBuffer.wrap((byte[]) index)).collect(Collectors.toSet());
        Set<Long> unwilling = new HashSet<>();
        for (Recipients.Recipient one : asked) {
            if (contacts(one)
                    .flatMap(contact -> cipher.blindIndexes(CONTACT, contact).stream())
                    .anyMatch(index -> known.contains(ByteBuffer.wrap(index)))) {
                unwilling.add(one.id());
            }
        }
        return unwilling;
    }

    @Transactional
    void unsubscribe(Recipients.Recipient who) {
        contacts(who).forEach(contact -> database.createNativeQuery(
                        "insert into unsubscription (id, contact, contact_index, unsubscribed_at) values (:id,"
                                + " :contact, :index, :now) on duplicate key update contact_index = contact_index")
                .setParameter("id", TsidCreator.getTsid().toLong())
                .setParameter("contact", cipher.seal(CONTACT, contact))
                .setParameter("index", cipher.blindIndex(CONTACT, contact))
                .setParameter("now", clock.instant())
                .executeUpdate());
        events.fire(new Unsubscribed(who.reference()));
    }

    @Transactional
    void subscribe(Recipients.Recipient who) {
        database.createNativeQuery("delete from unsubscription where contact_index in (:indexes)")
                .setParameter(
                        "indexes",
                        contacts(who)
                                .flatMap(contact -> cipher.blindIndexes(CONTACT, contact).stream())
                                .toList())
                .executeUpdate();
        events.fire(new SubscribedAgain(who.reference()));
    }

    private static Stream<String> contacts(Recipients.Recipient who) {
        return Stream.concat(
                Stream.of(who.mobile()), who.email().map(email -> email.toLowerCase(Locale.ROOT)).stream());
    }
}
