package org.huitong.identity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huitong.notification.Outgoing;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Secrets;
import org.huitong.platform.TooMany;
import org.huitong.platform.WallClock;

/**
 * The second way in, for guests and volunteers without their link: a reference and a one-time code to the phone or e-mail on
 * file. A code belongs to the browser that asked for it; nothing in any answer tells whether a reference exists.
 */
@ApplicationScoped
class AccessCodes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final Clock clock;
    private final IdentityConfig config;
    private final Secrets secrets;
    private final List<LinkHolders> holders;
    private final LinkMessages messages;
    private final PersonalLinks links;
    private final Turns turns;
    private final Event<DomainEvent> events;

    @Inject
    AccessCodes(
            @WallClock Clock clock,
            IdentityConfig config,
            Secrets secrets,
            @All List<LinkHolders> holders,
            LinkMessages messages,
            PersonalLinks links,
            Turns turns,
            Event<DomainEvent> events) {
        this.clock = clock;
        this.config = config;
        this.secrets = secrets;
        this.holders = holders;
        this.messages = messages;
        this.links = links;
        this.turns = turns;
        this.events = events;
    }

    /**
     * Sends a code to the contact on file, if there is one.
     *
     * @param typed the reference as typed
     * @return the key with which the browser that asked comes back
     * @throws TooMany if codes were asked for with this reference too often, whether it exists or not
     */
    @Transactional
    String request(Audience audience, String typed, Outgoing.Kind kind) {
        String reference = typed.strip().toUpperCase(Locale.ROOT);
        byte[] index = secrets.digest("access-reference", bytes(audience + ":" + reference));
        turns.take(index);
        Instant now = clock.instant();
        Instant since = now.minus(WINDOW);
        if (AccessCode.count(index, since) >= config.codesPerHour()) {
            throw new TooMany(AccessCode.oldest(index, since)
                    .map(oldest -> Duration.between(now, oldest.createdAt.plus(WINDOW)))
                    .orElse(WINDOW));
        }
        String request = Keys.randomText();
        String code = "%06d".formatted(RANDOM.nextInt(CODES));
        Optional<LinkHolders.Holder> holder = of(audience).byReference(reference);
        var asked = new AccessCode();
        asked.requestHash = Keys.digest(request);
        asked.audience = audience;
        asked.referenceIndex = index;
        asked.subjectId = holder.map(LinkHolders.Holder::subjectId).orElse(null);
        asked.codeHash = secrets.digest("access-code", bytes(request + code));
        asked.createdAt = now;
        asked.expiresAt = now.plus(config.code());
        asked.persist();
        holder.filter(known -> messages.code(asked, known, kind, code))
                .ifPresent(known -> events.fire(new AccessCodeSent(known.reference(), kind.name())));
        return request;
    }

    /**
     * Lets in whoever has the code.
     *
     * @param request the key that {@link #request} gave
     * @return the token of the personal link; empty if the code is wrong, old, used, or was tried too often, without telling
     *     which
     */
    @Transactional
    Optional<String> redeem(Audience audience, String request, String typed) {
        Instant now = clock.instant();
        Optional<AccessCode> asked = AccessCode.byRequest(audience, Keys.digest(request))
                .filter(code -> code.countTry(config.codeTries(), now));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        AccessCode code = asked.get();
        Optional<LinkHolders.Holder> holder =
                Optional.ofNullable(code.subjectId).flatMap(of(audience)::bySubject);
        boolean right = secrets.signed("access-code", bytes(request + typed.strip()), code.codeHash);
        if (holder.isEmpty() || !right || !code.newest() || !code.use(now)) {
            holder.ifPresent(known -> events.fire(new AccessCodeRefused(known.reference())));
            return Optional.empty();
        }
        events.fire(new SignedInWithCode(holder.get().reference(), audience.name()));
        return Optional.of(links.tokenFor(audience, code.subjectId));
    }

    private LinkHolders of(Audience audience) {
        return holders.stream()
                .filter(each -> each.audience() == audience)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
