package org.huitong.correspondence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;

/** The texts of every occasion: those that somebody has written, else the usual ones that come with the application. */
@ApplicationScoped
class MessageTemplates {
    private final Map<Occasion, Texts> usual;
    private final Editions editions;
    private final Actor actor;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    MessageTemplates(
            ObjectMapper json, Editions editions, Actor actor, Event<DomainEvent> events, @WallClock Clock clock) {
        this.editions = editions;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
        try (InputStream in = MessageTemplates.class.getResourceAsStream("/correspondence/texts.json")) {
            usual = json.readValue(in, new TypeReference<EnumMap<Occasion, Texts>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every occasion with its texts. One statement, beside the one that finds the edition. */
    @Transactional
    List<TemplateView> all() {
        Map<Occasion, MessageTemplate> written = new EnumMap<>(Occasion.class);
        MessageTemplate.all(editions.current()).forEach(template -> written.put(template.occasion, template));
        return Arrays.stream(Occasion.values())
                .map(occasion -> view(occasion, Optional.ofNullable(written.get(occasion))))
                .toList();
    }

    @Transactional
    TemplateView of(Occasion occasion) {
        return view(occasion, MessageTemplate.of(editions.current(), occasion));
    }

    private TemplateView view(Occasion occasion, Optional<MessageTemplate> written) {
        return written.map(t -> new TemplateView(occasion, t.texts(), t.version, t.changedBy, t.changedAt))
                .orElseGet(() -> new TemplateView(occasion, usual.get(occasion), null, null, null));
    }

    /**
     * Puts other texts in place of the present ones.
     *
     * @param seen the version that was changed; null for the usual texts
     * @throws Refused 409 STALE if somebody has changed them meanwhile
     * @throws ForbiddenException for whoever works on a part of the edition only: the texts go to all
     */
    @Transactional
    void change(Occasion occasion, Texts texts, Integer seen) {
        TemplateView before = present(occasion, seen);
        if (before.texts().equals(texts)) {
            return;
        }
        Edition edition = editions.current();
        MessageTemplate template = MessageTemplate.of(edition, occasion).orElseGet(() -> {
            var made = new MessageTemplate();
            made.edition = edition;
            made.occasion = occasion;
            return made;
        });
        template.change(texts, actor.name(), clock.instant());
        template.persist();
        events.fire(MessageTemplateChanged.of(occasion, before.texts(), texts));
    }

    /** Goes back to the usual texts. Refuses as {@link #change}. */
    @Transactional
    void reset(Occasion occasion, Integer seen) {
        TemplateView before = present(occasion, seen);
        MessageTemplate.of(editions.current(), occasion).ifPresent(template -> {
            template.delete();
            events.fire(MessageTemplateChanged.of(occasion, before.texts(), usual.get(occasion)));
        });
    }

    private TemplateView present(Occasion occasion, Integer seen) {
        if (actor.scope().limited()) {
            throw new ForbiddenException();
        }
        TemplateView present = of(occasion);
        if (!Objects.equals(present.version(), seen)) {
            throw Refused.conflict(
                    "STALE", Message.of(CorrespondenceMessages.class, CorrespondenceMessages::templateStale));
        }
        return present;
    }
}
