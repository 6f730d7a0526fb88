package org.huitong.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.registration.Recipients;
import org.huitong.registration.RegistrationMessages;

/**
 * Fills texts in for one recipient, in that person's language. Values are put in once and as they are: what looks like a
 * placeholder in a name stays as it is typed, and since messages are plain text nothing in them is markup.
 */
@ApplicationScoped
class Wording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Editions editions;
    private final PersonalLinks links;
    private final HuitongConfig config;
    private final int port;

    @Inject
    Wording(
            Editions editions,
            PersonalLinks links,
            HuitongConfig config,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.editions = editions;
        this.links = links;
        this.config = config;
        this.port = port;
    }

    /** The text with what is known of the recipient. */
    String fill(String text, Recipients.Recipient recipient, Optional<String> forum) {
        return fill(text, recipient, forum, this::link);
    }

    /** The same for the eyes of the organiser, who must not come by anybody's personal link. */
    String preview(String text, Recipients.Recipient recipient, Optional<String> forum) {
        return fill(text, recipient, forum, one -> site() + Audience.GUEST.path("…"));
    }

    /** Where the site is reached; on a machine that was told no address, that machine. */
    String site() {
        return config.site(Optional.of("http://localhost:" + port));
    }

    private String link(Recipients.Recipient recipient) {
        return site() + Audience.GUEST.path(links.tokenFor(Audience.GUEST, recipient.id()));
    }

    private String fill(
            String text,
            Recipients.Recipient recipient,
            Optional<String> forum,
            Function<Recipients.Recipient, String> link) {
        Map<Placeholder, String> known = new EnumMap<>(Placeholder.class);
        return Placeholder.IN_BRACES
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.of(found.group(1))
                        .map(p -> known.computeIfAbsent(p, open -> value(open, recipient, forum, link)))
                        .orElse(found.group())));
    }

    private String value(
            Placeholder open,
            Recipients.Recipient recipient,
            Optional<String> forum,
            Function<Recipients.Recipient, String> link) {
        Locale language = recipient.language();
        return switch (open) {
            case NAME -> recipient.name();
            case REFERENCE -> recipient.reference();
            case CATEGORY -> recipient.category().in(language);
            case CONFERENCE -> of(edition -> edition.shortName, language);
            case RECEPTION -> of(edition -> edition.reception, language);
            case REASON -> Optional.ofNullable(recipient.asked()).orElse("");
            case LINK -> link.apply(recipient);
            case FORUMS ->
                recipient.seats().stream()
                        .map(seat -> seat.name().in(language))
                        .reduce((all, next) -> worded(m -> m.list(all, next), language))
                        .orElseGet(() -> worded(CorrespondenceMessages::noForums, language));
            case PLACES -> places(recipient.seats(), language);
            case DEADLINE ->
                about(recipient, forum)
                        .map(Recipients.Seat::offerEndsTold)
                        .map(end -> moment(end, language))
                        .orElse("…");
            case OFFER ->
                link.apply(recipient)
                        + about(recipient, forum)
                                .map(seat -> "?to=place-" + seat.forum())
                                .orElse("");
            case FORUM ->
                about(recipient, forum)
                        .map(seat -> worded(m -> m.forum(seat.name().in(language), span(seat, language)), language))
                        .orElse("");
        };
    }

    /** The place in that forum; without a forum, as in a preview, the first there is. */
    private static Optional<Recipients.Seat> about(Recipients.Recipient recipient, Optional<String> forum) {
        return forum.isPresent()
                ? recipient.seat(forum.get())
                : recipient.seats().stream().findFirst();
    }

    private String of(Function<Edition, LocalText> text, Locale language) {
        return Optional.ofNullable(text.apply(editions.current()))
                .map(there -> there.in(language))
                .orElse("");
    }

    private String places(List<Recipients.Seat> seats, Locale language) {
        return seats.isEmpty()
                ? worded(CorrespondenceMessages::noForums, language)
                : seats.stream()
                        .map(seat -> worded(
                                m -> m.place(
                                        seat.name().in(language),
                                        span(seat, language),
                                        Message.of(RegistrationMessages.class, w -> w.placeStatus(seat.status()))
                                                .in(language)),
                                language))
                        .collect(Collectors.joining("\n"));
    }

    static String worded(Function<CorrespondenceMessages, String> wording, Locale language) {
        return Message.of(CorrespondenceMessages.class, wording).in(language);
    }

    private String span(Recipients.Seat seat, Locale language) {
        return moment(seat.startsAt(), language) + "–" + local(seat.endsAt()).format(TIME);
    }

    private String moment(Instant instant, Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        var day = DateTimeFormatter.ofPattern(
                chinese ? "M月d日(EEEE)" : "EEE d MMMM", chinese ? Locale.CHINESE : Locale.UK);
        ZonedDateTime at = local(instant);
        return at.format(day) + " " + at.format(TIME);
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(config.zone());
    }
}
