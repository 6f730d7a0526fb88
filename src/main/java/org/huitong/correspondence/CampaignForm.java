package org.huitong.correspondence;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.identity.Keys;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Known;
import org.huitong.platform.Message;

/**
 * A message to many as it was typed.
 *
 * @param texts its texts in every language
 * @param sendAt as {@code datetime-local}, in Beijing time; empty for at once
 * @param count how many there were when whoever sends looked
 * @param key the same for each sending of this form
 * @param filter the list it goes to, as the parameters of its address
 */
record CampaignForm(
        TemplateForm texts, Campaign.Way way, boolean necessary, String sendAt, long count, String key, String filter) {
    /** As long as one can foresee what is to be said. */
    private static final Duration AHEAD = Duration.ofDays(90);

    static CampaignForm empty(List<String> languages, String filter) {
        return of(languages, new MultivaluedHashMap<>(), filter);
    }

    static CampaignForm of(List<String> languages, MultivaluedMap<String, String> typed, String filter) {
        String key = typed.getFirst("key");
        return new CampaignForm(
                TemplateForm.of(languages, typed),
                Known.of(Campaign.Way.class, typed.getFirst("way")).orElse(Campaign.Way.EITHER),
                typed.containsKey("necessary"),
                TextChecks.tidy(typed.getFirst("sendAt")),
                number(typed.getFirst("count")),
                key == null || !key.matches("[\\w-]{16,64}") ? Keys.randomText() : key,
                filter);
    }

    private static long number(String text) {
        try {
            return text == null ? -1 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    FieldErrors check(ZoneId zone, Clock clock) {
        var errors = new FieldErrors();
        texts.languages().forEach(tag -> {
            if (way.mails()) {
                TextChecks.subject("subject-" + tag, texts.fields().get("subject-" + tag), errors);
                TextChecks.check(
                        "mail-" + tag,
                        texts.fields().get("mail-" + tag),
                        TextChecks.MAIL_MAX,
                        Placeholder.USUAL,
                        errors);
            }
            if (way.texts()) {
                TextChecks.check(
                        "sms-" + tag, texts.fields().get("sms-" + tag), TextChecks.SMS_MAX, Placeholder.USUAL, errors);
            }
        });
        if (!sendAt.isEmpty()) {
            Instant now = clock.instant();
            Optional<Instant> moment = moment(zone);
            if (moment.isEmpty()) {
                wrong(errors, CampaignMessages::notATime);
            } else if (moment.get().isBefore(now)) {
                wrong(errors, CampaignMessages::past);
            } else if (moment.get().isAfter(now.plus(AHEAD))) {
                wrong(errors, m -> m.tooFar(AHEAD.toDays()));
            }
        }
        return errors;
    }

    private static void wrong(FieldErrors errors, Function<CampaignMessages, String> wording) {
        errors.add("sendAt", "WRONG_TIME", Message.of(CampaignMessages.class, wording));
    }

    /** When it is to be sent; empty for at once, or if that is no time. */
    Optional<Instant> moment(ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(sendAt).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
