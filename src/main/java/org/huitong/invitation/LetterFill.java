package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.agenda.Published;
import org.huitong.agenda.Versions;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.program.Forum;
import org.huitong.program.Forums;

/**
 * Fills the texts of the letter in for one person, in that person's language. Values are put in once and as they are: what
 * looks like a placeholder in a name stays as it is typed.
 */
@ApplicationScoped
class LetterFill {
    private final Editions editions;
    private final Forums forums;
    private final Versions versions;
    private final PersonalLinks links;
    private final HuitongConfig config;
    private final int port;

    @Inject
    LetterFill(
            Editions editions,
            Forums forums,
            Versions versions,
            PersonalLinks links,
            HuitongConfig config,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.editions = editions;
        this.forums = forums;
        this.versions = versions;
        this.links = links;
        this.config = config;
        this.port = port;
    }

    /** What is the same for all letters of one piece of work. */
    final class Round {
        final Edition edition = editions.current();
        final Map<String, Forum> byCode =
                forums.all().stream().collect(Collectors.toMap(forum -> forum.code, Function.identity()));
        final Published programme = versions.current();

        /** With the personal link of whoever answers. */
        String fill(LocalText text, Invitation invitation) {
            return fill(text, invitation, own(invitation));
        }

        /** For other eyes than those of whoever is invited. */
        String withoutLink(LocalText text, Invitation invitation) {
            return fill(text, invitation, site() + Audience.INVITEE.path("…"));
        }

        String fill(LocalText text, Invitation invitation, String link) {
            Locale language = invitation.locale();
            return Placeholder.IN_BRACES
                    .matcher(text.in(language))
                    .replaceAll(found -> Matcher.quoteReplacement(Placeholder.of(found.group(1))
                            .map(open -> value(open, invitation, link, language))
                            .orElse(found.group())));
        }

        private String value(Placeholder open, Invitation invitation, String link, Locale language) {
            return switch (open) {
                case NAME -> invitation.name;
                case SALUTATION -> orEmpty(invitation.salutation);
                case ORGANISATION -> orEmpty(invitation.organisation);
                case POSITION -> orEmpty(invitation.jobTitle);
                case NUMBER -> invitation.number;
                case CATEGORY -> invitation.category.name.in(language);
                case CONFERENCE -> edition.name.in(language);
                case CITY -> orEmpty(edition.city, language);
                case THEME -> orEmpty(edition.theme, language);
                case DAYS ->
                    worded(
                            m -> m.days(
                                    day(edition.firstDay.atStartOfDay(config.zone()), language),
                                    day(edition.lastDay.atStartOfDay(config.zone()), language)),
                            language);
                case FORUMS -> proposed(invitation, language);
                case RECEPTION -> orEmpty(edition.reception, language);
                case REPLY_BY -> moment(invitation.replyBy, language);
                case LINK -> link;
            };
        }

        private String proposed(Invitation invitation, Locale language) {
            String lines = invitation.forumCodes().stream()
                    .flatMap(code -> line(code, language).stream())
                    .collect(Collectors.joining("\n"));
            return lines.isEmpty() ? worded(LetterMessages::forumsByChoice, language) : lines;
        }

        /** As it is published; as it is planned where it never was. Nothing of what has been taken out of the programme. */
        private Optional<String> line(String code, Locale language) {
            if (programme.withdrawn(code).isPresent()) {
                return Optional.empty();
            }
            return programme
                    .forum(code)
                    .map(forum -> line(forum.name(), forum.start(), language))
                    .or(() -> Optional.ofNullable(byCode.get(code))
                            .map(forum -> line(forum.name, forum.startsAt, language)));
        }

        private String line(LocalText name, Instant start, Locale language) {
            return worded(m -> m.forumLine(name.in(language), moment(start, language)), language);
        }
    }

    Round round() {
        return new Round();
    }

    /** Whether the letter may leave at all: day and place of the reception are known. */
    static boolean hasReception(Edition edition) {
        return edition.reception != null
                && edition.reception.byLanguage().values().stream().anyMatch(text -> !text.isBlank());
    }

    String own(Invitation invitation) {
        return site() + Audience.INVITEE.path(links.tokenFor(Audience.INVITEE, invitation.id));
    }

    String ofUnit(UnitContact contact) {
        return site() + Audience.UNIT.path(links.tokenFor(Audience.UNIT, contact.id));
    }

    /** Where the site is reached; on a machine that was told no address, that machine. */
    String site() {
        return config.site(Optional.of("http://localhost:" + port));
    }

    String moment(Instant instant, Locale language) {
        ZonedDateTime local = instant.atZone(config.zone());
        return day(local, language) + " " + local.format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    static String day(ZonedDateTime local, Locale language) {
        return language.getLanguage().equals("zh")
                ? local.format(DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE))
                : local.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
    }

    static String worded(Function<LetterMessages, String> wording, Locale language) {
        return Message.of(LetterMessages.class, wording).in(language);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String orEmpty(LocalText text, Locale language) {
        return text == null ? "" : text.in(language);
    }
}
