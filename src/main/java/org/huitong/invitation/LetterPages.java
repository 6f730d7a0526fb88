package org.huitong.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.edition.Editions;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;

/** Where the texts of the letter are written and looked at. */
@Path("/admin/invitations/letter")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.FINAL_REVIEWER)
class LetterPages {
    private static final List<String> NAMES = List.of("title", "body", "sms", "reminder");
    private static final int SAMPLE = 2;

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance letterTexts(Writing writing);
    }

    /**
     * @param fields what was typed, by name, a dash and the language
     * @param samples what some would get; null if nobody asked
     */
    record Writing(
            Map<String, String> fields,
            List<String> languages,
            Integer version,
            String changedBy,
            String reception,
            List<Sample> samples,
            FieldErrors errors,
            Message<?> refusal,
            boolean done) {
        public String field(String name, String language) {
            return fields.getOrDefault(name + "-" + language, "");
        }

        public String id(String name, String language) {
            return name + "-" + language;
        }

        public String placeholders() {
            return Placeholder.written(Placeholder.ALL);
        }
    }

    /** What one person would get. */
    record Sample(String name, String title, List<String> body, String sms, String reminder) {}

    @Inject
    LetterBook book;

    @Inject
    LetterFill fill;

    @Inject
    Editions editions;

    @ConfigProperty(name = "quarkus.locales")
    List<String> languages;

    @GET
    public TemplateInstance open(@QueryParam("done") String done) {
        LetterBook.Present present = book.present();
        return page(fields(present.texts()), present.version(), null, null, null, done != null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        try {
            book.change(texts(sent), languages, version(sent));
            return Response.seeOther(URI.create(InvitationPages.PATH + "/letter?done=1"))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(page(typed(sent), version(sent), null, invalid.errors(), null, false))
                    .build();
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(page(typed(sent), version(sent), null, null, refused.reason(), false))
                    .build();
        }
    }

    /** Shows what was typed as some of those who are invited would get it; nothing is stored. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(MultivaluedMap<String, String> sent) {
        LetterTexts texts = texts(sent);
        FieldErrors errors = book.check(texts, languages);
        return errors.any()
                ? Response.status(422)
                        .entity(page(typed(sent), version(sent), null, errors, null, false))
                        .build()
                : Response.ok(page(typed(sent), version(sent), samples(texts), null, null, false))
                        .build();
    }

    @POST
    @Path("usual-text")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reset(MultivaluedMap<String, String> sent) {
        book.reset(version(sent));
        return Response.seeOther(URI.create(InvitationPages.PATH + "/letter?done=1"))
                .build();
    }

    @Transactional
    List<Sample> samples(LetterTexts texts) {
        LetterFill.Round round = fill.round();
        return Invitation.<Invitation>find("edition = ?1 order by id", editions.current()).page(0, SAMPLE).stream()
                .map(to -> new Sample(
                        to.name,
                        round.withoutLink(texts.title(), to),
                        round.withoutLink(texts.body(), to).lines().toList(),
                        round.withoutLink(texts.sms(), to),
                        round.withoutLink(texts.reminder(), to)))
                .toList();
    }

    private TemplateInstance page(
            Map<String, String> fields,
            Integer version,
            List<Sample> samples,
            FieldErrors errors,
            Message<?> refusal,
            boolean done) {
        return Templates.letterTexts(new Writing(
                fields,
                languages,
                version,
                book.present().changedBy(),
                Optional.ofNullable(editions.current().reception)
                        .map(LocalText::toString)
                        .orElse(""),
                samples,
                errors,
                refusal,
                done));
    }

    private Map<String, String> fields(LetterTexts texts) {
        Map<String, String> fields = new LinkedHashMap<>();
        texts.byName()
                .forEach((name, text) -> languages.forEach(
                        tag -> fields.put(name + "-" + tag, text.byLanguage().getOrDefault(tag, ""))));
        return fields;
    }

    private Map<String, String> typed(MultivaluedMap<String, String> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        NAMES.forEach(name -> languages.forEach(tag -> {
            String text = sent.getFirst(name + "-" + tag);
            fields.put(name + "-" + tag, text == null ? "" : Texts.tidy(text.replace("\r\n", "\n")));
        }));
        return fields;
    }

    private LetterTexts texts(MultivaluedMap<String, String> sent) {
        Map<String, String> fields = typed(sent);
        List<LocalText> texts = NAMES.stream()
                .map(name -> {
                    Map<String, String> byLanguage = new HashMap<>();
                    languages.forEach(tag -> byLanguage.put(tag, fields.get(name + "-" + tag)));
                    return LocalText.of(byLanguage);
                })
                .toList();
        return new LetterTexts(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
    }

    private static Integer version(MultivaluedMap<String, String> sent) {
        String version = sent.getFirst("version");
        return version == null || !version.matches("\\d{1,9}") ? null : Integer.valueOf(version);
    }
}
