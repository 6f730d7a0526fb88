package org.huitong.invitation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;
import org.huitong.platform.WallClock;

/** The texts of the letter: those that somebody has written, else the usual ones. */
@ApplicationScoped
class LetterBook {
    static final int TITLE_MAX = 60;
    static final int BODY_MAX = 3000;
    static final int SHORT_MAX = 500;

    private final LetterTexts usual;
    private final Editions editions;
    private final Actor actor;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    LetterBook(ObjectMapper json, Editions editions, Actor actor, Event<DomainEvent> events, @WallClock Clock clock) {
        this.editions = editions;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
        try (InputStream in = LetterBook.class.getResourceAsStream("/invitation/letter.json")) {
            usual = json.readValue(in, LetterTexts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param version null for the usual texts
     * @param changedBy the same
     */
    record Present(LetterTexts texts, Integer version, String changedBy, Instant changedAt) {}

    @Transactional
    Present present() {
        return InvitationLetter.of(editions.current())
                .map(letter -> new Present(letter.texts(), letter.version, letter.changedBy, letter.changedAt))
                .orElseGet(() -> new Present(usual, null, null, null));
    }

    /**
     * Puts other texts in place of the present ones.
     *
     * @param seen the version that was changed; null for the usual texts
     * @throws org.huitong.platform.Invalid by fields
     * @throws Refused 409 STALE if somebody has changed them meanwhile
     */
    @Transactional
    void change(LetterTexts texts, List<String> languages, Integer seen) {
        check(texts, languages).orElseThrow();
        Present before = seen(seen);
        if (before.texts().equals(texts)) {
            return;
        }
        Edition edition = editions.current();
        InvitationLetter letter = InvitationLetter.of(edition).orElseGet(() -> {
            var made = new InvitationLetter();
            made.edition = edition;
            return made;
        });
        letter.change(texts, actor.name(), clock.instant());
        letter.persist();
        changed(edition, before.texts(), texts);
    }

    /** Goes back to the usual texts. Refuses as {@link #change}. */
    @Transactional
    void reset(Integer seen) {
        Present before = seen(seen);
        InvitationLetter.of(editions.current()).ifPresent(letter -> {
            letter.delete();
            changed(editions.current(), before.texts(), usual);
        });
    }

    private void changed(Edition edition, LetterTexts before, LetterTexts after) {
        List<String> names = after.byName().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.byName().get(entry.getKey())))
                .map(entry -> entry.getKey())
                .toList();
        events.fire(new InvitationLetterChanged(edition.code, names));
    }

    private Present seen(Integer version) {
        if (actor.scope().limited()) {
            throw new ForbiddenException();
        }
        Present present = present();
        if (!Objects.equals(present.version(), version)) {
            throw Refused.conflict("STALE", Message.of(LetterMessages.class, LetterMessages::letterStale));
        }
        return present;
    }

    /** Under the field's name, a dash and the language. */
    FieldErrors check(LetterTexts texts, List<String> languages) {
        var errors = new FieldErrors();
        for (String tag : languages) {
            texts.byName().forEach((name, text) -> check(name, tag, text, errors));
        }
        return errors;
    }

    private static void check(String name, String tag, LocalText text, FieldErrors errors) {
        String field = name + "-" + tag;
        String written = text.byLanguage().getOrDefault(tag, "");
        boolean title = name.equals("title");
        int most = title ? TITLE_MAX : name.equals("body") ? BODY_MAX : SHORT_MAX;
        if (written.isEmpty()) {
            wrong(field, "MISSING", LetterMessages::textMissing, errors);
        } else if (Texts.length(written) > most) {
            errors.add(field, "TOO_LONG", Message.of(InvitationMessages.class, m -> m.textTooLong(most)));
        } else if (title ? Texts.hidden(written) : Texts.hiddenInLines(written)) {
            errors.add(
                    field, "HIDDEN_CHARACTERS", Message.of(InvitationMessages.class, InvitationMessages::textHidden));
        } else {
            unknown(field, written, title, errors);
            if (name.equals("body") && !written.contains(Placeholder.RECEPTION.written())) {
                wrong(field, "NO_RECEPTION", m -> m.bodyWithoutReception(Placeholder.RECEPTION.written()), errors);
            }
            boolean needsLink = name.equals("sms") || name.equals("reminder");
            if (needsLink && !written.contains(Placeholder.LINK.written())) {
                wrong(field, "NO_LINK", m -> m.textWithoutLink(Placeholder.LINK.written()), errors);
            }
        }
    }

    private static void unknown(String field, String written, boolean title, FieldErrors errors) {
        Matcher braces = Placeholder.IN_BRACES.matcher(written);
        while (braces.find()) {
            String found = Texts.cut(braces.group(), 40);
            boolean allowed = Placeholder.of(braces.group(1))
                    .filter(p -> !title || Placeholder.IN_TITLE.contains(p))
                    .isPresent();
            if (!allowed) {
                wrong(field, "UNKNOWN_PLACEHOLDER", m -> m.placeholderUnknown(found), errors);
                return;
            }
        }
    }

    private static void wrong(String field, String code, Function<LetterMessages, String> wording, FieldErrors errors) {
        errors.add(field, code, Message.of(LetterMessages.class, wording));
    }
}
