package org.huitong.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * A message to one person, worded in the person's language.
 *
 * @param intent what it is for, for example {@code code:42}, at most 150 characters: the same is never sent twice
 * @param occasion what kind of message it is, as an upper-case word, for example {@code CODE}; at most 40 characters
 * @param about the reference of the registration it concerns; null where it concerns none
 * @param recipient a mobile number in E.164 form or an e-mail address; kept encrypted, beside it a mask
 * @param subject for e-mail, null otherwise; not encrypted, so nothing personal
 * @param text kept encrypted until it is sent, then erased
 * @param unsubscribe where a mail program says with one click that no more of these are wanted; null for what is necessary,
 *     and for text messages; kept as the text is
 * @param sendAfter real clock; not before this
 * @param expires real clock; from then on it is of no use and not sent any more
 */
public record Outgoing(
        String intent,
        String occasion,
        String about,
        Kind kind,
        String recipient,
        Locale language,
        String subject,
        String text,
        String unsubscribe,
        Instant sendAfter,
        Instant expires) {

    /** The ways to reach a person. */
    public enum Kind {
        SMS,
        EMAIL
    }

    public Outgoing {
        Objects.requireNonNull(intent, "intent");
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(text, "text");
    }

    /** One that is necessary: it cannot be unsubscribed from. */
    public Outgoing(
            String intent,
            String occasion,
            String about,
            Kind kind,
            String recipient,
            Locale language,
            String subject,
            String text,
            Instant sendAfter,
            Instant expires) {
        this(intent, occasion, about, kind, recipient, language, subject, text, null, sendAfter, expires);
    }
}
