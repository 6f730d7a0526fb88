package org.huitong.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.huitong.platform.Secrets;
import org.huitong.platform.WallClock;

/**
 * The door to personal links. A token is a random key of 96 bits followed by a signature of 128 bits over it: a forged
 * one is refused without asking the database, and a genuine one can be sent again without having been stored.
 */
@ApplicationScoped
public class PersonalLinks {
    private static final String PURPOSE = "personal-link";
    private static final int KEY_BYTES = 12;
    private static final int SIGNATURE_BYTES = 16;

    private final Clock clock;
    private final IdentityConfig config;
    private final Secrets secrets;

    @Inject
    PersonalLinks(@WallClock Clock clock, IdentityConfig config, Secrets secrets) {
        this.clock = clock;
        this.config = config;
        this.secrets = secrets;
    }

    /** Who a valid token belongs to. */
    public record Holder(Audience audience, long subjectId) {}

    /** The token of this person's link; the one there is, or a new one. */
    @Transactional
    public String tokenFor(Audience audience, long subjectId) {
        Instant now = clock.instant();
        return PersonalLink.valid(audience, subjectId, now)
                .map(this::token)
                .orElseGet(() -> firstToken(audience, subjectId));
    }

    /** A first token for someone who cannot have one yet: saves the look-up. */
    @Transactional
    public String firstToken(Audience audience, long subjectId) {
        return token(create(audience, subjectId));
    }

    /**
     * The first token once more, for somebody who may have missed it.
     *
     * @param within how long after it was made it is told again
     * @return empty once it is older than that, or another link was made: then this one may be in the wrong hands
     */
    @Transactional
    public Optional<String> firstTokenAgain(Audience audience, long subjectId, Duration within) {
        Instant now = clock.instant();
        return PersonalLink.only(audience, subjectId)
                .filter(link -> link.valid(now) && now.isBefore(link.createdAt.plus(within)))
                .map(this::token);
    }

    private PersonalLink create(Audience audience, long subjectId) {
        Instant now = clock.instant();
        var link = new PersonalLink();
        link.linkKey = Keys.random(KEY_BYTES);
        link.audience = audience;
        link.subjectId = subjectId;
        link.createdAt = now;
        link.expiresAt = now.plus(config.personalLink());
        link.persist();
        return link;
    }

    /** A new link; every other of this person for this audience opens nothing from now on. */
    PersonalLink replace(Audience audience, long subjectId) {
        PersonalLink.revokeAll(audience, subjectId, clock.instant());
        return create(audience, subjectId);
    }

    /** From now on no link of this person for this audience opens anything. */
    @Transactional
    public void revoke(Audience audience, long subjectId) {
        PersonalLink.revokeAll(audience, subjectId, clock.instant());
    }

    Duration life() {
        return config.personalLink();
    }

    /** Whose token this is; empty if it is forged, expired or revoked. */
    @Transactional
    public Optional<Holder> resolve(String token) {
        return keyOf(token)
                .flatMap(PersonalLink::byKey)
                .filter(link -> link.valid(clock.instant()))
                .map(link -> new Holder(link.audience, link.subjectId));
    }

    String token(PersonalLink link) {
        byte[] bytes = ByteBuffer.allocate(KEY_BYTES + SIGNATURE_BYTES)
                .put(link.linkKey)
                .put(sign(link.linkKey))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Optional<byte[]> keyOf(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != KEY_BYTES + SIGNATURE_BYTES) {
                return Optional.empty();
            }
            byte[] key = Arrays.copyOf(bytes, KEY_BYTES);
            byte[] signature = Arrays.copyOfRange(bytes, KEY_BYTES, bytes.length);
            return secrets.signed(PURPOSE, key, signature) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] sign(byte[] key) {
        return Arrays.copyOf(secrets.digest(PURPOSE, key), SIGNATURE_BYTES);
    }
}
