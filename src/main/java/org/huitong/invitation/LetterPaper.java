package org.huitong.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.huitong.edition.Edition;
import org.huitong.edition.OrganisationRole;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.huitong.platform.Pdf;
import org.huitong.platform.Refused;

/** The letter on paper, laid out as GB/T 9704-2012 has it for official documents; one or many in one file. */
@ApplicationScoped
class LetterPaper {
    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance letterPaper(List<Sheet> letters, String style);
    }

    /**
     * One letter.
     *
     * @param addressed the first line, flush left
     * @param closing the last paragraphs, which stay on one sheet with who signs
     * @param hosts who invites, in their order
     */
    record Sheet(
            String language,
            String title,
            String addressed,
            List<String> paragraphs,
            List<String> closing,
            List<String> hosts,
            String date) {}

    private static final String STYLE = style();
    /** GB/T 9704-2012, 7.3.5.6: no sheet of signatures alone; text stands with them, two lines of it here. */
    private static final int CLOSING_LINES = 2;
    /** With nine who sign, the date and the space before them a sheet of 22 lines holds so many more. */
    private static final int MOST_CLOSING_LINES = 10;

    private static final int CHARACTERS_TO_A_LINE = 28;

    private final InvitationList list;
    private final LetterBook book;
    private final LetterFill fill;
    private final Event<DomainEvent> events;
    private final InvitationConfig config;
    private final HuitongConfig huitong;
    private final Clock clock;

    @Inject
    LetterPaper(
            InvitationList list,
            LetterBook book,
            LetterFill fill,
            Event<DomainEvent> events,
            InvitationConfig config,
            HuitongConfig huitong,
            Clock clock) {
        this.list = list;
        this.book = book;
        this.fill = fill;
        this.events = events;
        this.config = config;
        this.huitong = huitong;
        this.clock = clock;
    }

    private static String style() {
        try (InputStream in = LetterPaper.class.getResourceAsStream("/invitation/letter.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters that could be printed: how many, and which characters of whose names the font lacks. */
    record Batch(long count, int most, List<String> missing) {
        public boolean tooMany() {
            return count > most;
        }
    }

    /** What is known before a list is printed. */
    @Transactional
    Batch batch(InvitationFilter filter) {
        List<Long> ids = printable(filter);
        Set<String> missing = new TreeSet<>();
        if (ids.size() <= config.lettersAtOnce()) {
            letters(ids).forEach(letter -> Pdf.missing(letter.name + letter.organisation + letter.jobTitle)
                    .forEach(character -> missing.add(letter.name + "（" + character + "）")));
        }
        return new Batch(ids.size(), config.lettersAtOnce(), List.copyOf(missing));
    }

    /**
     * All letters of a list in one file; written to the log.
     *
     * @throws Refused 409 NOBODY, TOO_MANY, NO_RECEPTION
     */
    @Transactional
    Response print(InvitationFilter filter) {
        List<Long> ids = printable(filter);
        if (ids.isEmpty()) {
            throw Refused.conflict("NOBODY", Message.of(LetterMessages.class, LetterMessages::nobodyToPrint));
        }
        if (ids.size() > config.lettersAtOnce()) {
            throw Refused.conflict(
                    "TOO_MANY", Message.of(LetterMessages.class, m -> m.tooManyLetters(config.lettersAtOnce())));
        }
        String page = page(letters(ids));
        events.fire(new InvitationLettersPrinted(ids.size(), filter.told()));
        return file(page, "invitations.pdf");
    }

    /** One letter, for an organiser. Written to the log. */
    @Transactional
    Response print(String number) {
        Invitation invitation = list.find(number);
        String page = page(List.of(invitation));
        events.fire(new InvitationLetterPrinted(number));
        return file(page, number + ".pdf");
    }

    /** One letter, for whoever is invited. */
    @Transactional
    Response own(long id) {
        Invitation invitation = Invitation.byId(id).orElseThrow(InvitationList::notFound);
        return file(page(List.of(invitation)), invitation.number + ".pdf");
    }

    private List<Long> printable(InvitationFilter filter) {
        return list.ids(
                filter,
                Set.of(
                        InvitationStatus.DRAFT,
                        InvitationStatus.SENT,
                        InvitationStatus.OPENED,
                        InvitationStatus.ACCEPTED,
                        InvitationStatus.DECLINED));
    }

    private static List<Invitation> letters(List<Long> ids) {
        return Invitation.list("from Invitation i join fetch i.category where i.id in ?1 order by i.id", ids);
    }

    private String page(List<Invitation> letters) {
        LetterFill.Round round = fill.round();
        if (!LetterFill.hasReception(round.edition)) {
            throw Refused.conflict(
                    "NO_RECEPTION", Message.of(InvitationMessages.class, InvitationMessages::noReception));
        }
        LetterTexts texts = book.present().texts();
        List<Sheet> sheets =
                letters.stream().map(letter -> sheet(letter, texts, round)).toList();
        return laidOut(sheets);
    }

    static String laidOut(List<Sheet> sheets) {
        return Templates.letterPaper(sheets, STYLE).render();
    }

    private Sheet sheet(Invitation letter, LetterTexts texts, LetterFill.Round round) {
        Locale language = letter.locale();
        List<String> lines = new ArrayList<>(
                Arrays.stream(round.fill(texts.body(), letter, "").split("\n"))
                        .filter(line -> !line.isBlank())
                        .toList());
        String addressed = lines.isEmpty() ? "" : lines.remove(0);
        int closing = closing(lines);
        return new Sheet(
                letter.language,
                round.fill(texts.title(), letter, ""),
                addressed,
                lines.subList(0, closing),
                lines.subList(closing, lines.size()),
                hosts(round.edition, language),
                LetterFill.day(clock.instant().atZone(huitong.zone()), language));
    }

    /** The first of the last paragraphs that stay with who signs: enough of them, as long as they find room there. */
    static int closing(List<String> paragraphs) {
        int first = paragraphs.size();
        int height = 0;
        while (first > 0 && height < CLOSING_LINES) {
            height += height(paragraphs.get(first - 1));
            if (height > MOST_CLOSING_LINES) {
                break;
            }
            first--;
        }
        return first;
    }

    /** In lines, at least; Latin letters are half as wide as characters. */
    private static int height(String paragraph) {
        long width = paragraph.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum() + 4;
        return (int) Math.ceil(width / (2.0 * CHARACTERS_TO_A_LINE));
    }

    private static List<String> hosts(Edition edition, Locale language) {
        Set<String> hosts = new LinkedHashSet<>();
        edition.organisations.stream()
                .filter(organisation -> organisation.role == OrganisationRole.HOST)
                .forEach(organisation -> hosts.add(organisation.name.in(language)));
        return List.copyOf(hosts);
    }

    /** Laid out while it is sent. */
    private static Response file(String page, String name) {
        StreamingOutput pdf = out -> Pdf.write(page, out);
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .build();
    }
}
