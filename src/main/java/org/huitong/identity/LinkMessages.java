package org.huitong.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.edition.Editions;
import org.huitong.notification.Outbox;
import org.huitong.notification.Outgoing;
import org.huitong.platform.Message;
import org.huitong.platform.WallClock;

/** Words codes and links for whoever they are for, and leaves them in the outbox. */
@ApplicationScoped
class LinkMessages {
    /** A link that could not be sent for a day is asked for again. */
    private static final Duration LINK_LIFE = Duration.ofDays(1);

    private final Outbox outbox;
    private final Editions editions;
    private final EntityManager database;
    private final Clock clock;

    @Inject
    LinkMessages(Outbox outbox, Editions editions, EntityManager database, @WallClock Clock clock) {
        this.outbox = outbox;
        this.editions = editions;
        this.database = database;
        this.clock = clock;
    }

    /** @return false if there is no such contact on file */
    boolean code(AccessCode asked, LinkHolders.Holder holder, Outgoing.Kind kind, String code) {
        long minutes = Duration.between(asked.createdAt, asked.expiresAt).toMinutes();
        return put(
                "code:" + asked.id,
                "CODE",
                holder,
                kind,
                IdentityMessages::codeSubject,
                m -> m.codeText(conference(holder.language()), code, minutes),
                asked.expiresAt);
    }

    /** By both ways, where both are on file: whoever has lost the link has perhaps lost a phone. */
    void link(PersonalLink link, LinkHolders.Holder holder, String address) {
        // The message names the link by its id, which it gets when it is stored.
        database.flush();
        link("link:" + link.id, holder, address);
    }

    /** The present link once more, by both ways; the same occasion twice is one message. */
    void reminder(String occasion, LinkHolders.Holder holder, String address) {
        link("link-reminder:" + occasion, holder, address);
    }

    private void link(String intent, LinkHolders.Holder holder, String address) {
        for (Outgoing.Kind kind : Outgoing.Kind.values()) {
            put(
                    intent + ":" + kind,
                    "LINK",
                    holder,
                    kind,
                    IdentityMessages::linkSubject,
                    m -> m.linkText(conference(holder.language()), address),
                    clock.instant().plus(LINK_LIFE));
        }
    }

    private boolean put(
            String intent,
            String occasion,
            LinkHolders.Holder holder,
            Outgoing.Kind kind,
            Function<IdentityMessages, String> subject,
            Function<IdentityMessages, String> text,
            Instant expires) {
        Optional<String> recipient = kind == Outgoing.Kind.SMS ? Optional.of(holder.mobile()) : holder.email();
        recipient.ifPresent(to -> outbox.put(new Outgoing(
                intent,
                occasion,
                holder.reference(),
                kind,
                to,
                holder.language(),
                kind == Outgoing.Kind.EMAIL ? worded(subject, holder.language()) : null,
                worded(text, holder.language()),
                clock.instant(),
                expires)));
        return recipient.isPresent();
    }

    private static String worded(Function<IdentityMessages, String> wording, Locale language) {
        return Message.of(IdentityMessages.class, wording).in(language);
    }

    private String conference(Locale language) {
        return editions.current().shortName.in(language);
    }
}
