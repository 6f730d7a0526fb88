package org.huitong.correspondence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.registration.Recipients;
import org.huitong.registration.RegistrationConfig;

/** Where the texts of messages are written and looked at with real recipients. */
@Path("/admin/messages/templates")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.FINAL_REVIEWER)
class TemplatePages {
    private static final int SAMPLE = 5;

    @CheckedTemplate(basePath = "correspondence")
    static class Templates {
        static native TemplateInstance templates(List<TemplateView> all, long minutes);

        static native TemplateInstance template(Page page);
    }

    /** What one recipient would get, without the personal link. */
    record Letter(String reference, String name, String subject, String mail, String sms) {
        public int length() {
            return sms.codePointCount(0, sms.length());
        }
    }

    /**
     * One occasion.
     *
     * @param letters of the preview; null if none was asked for
     * @param unknown whether a preview was asked for a reference that there is not
     * @param done what was just done, for the notice: {@code saved}, {@code reset} or null
     */
    record Page(
            Occasion occasion,
            TemplateView present,
            TemplateForm form,
            FieldErrors errors,
            Message<?> refusal,
            List<Letter> letters,
            boolean unknown,
            String done,
            List<HistoryLine> history) {
        public Set<Placeholder> placeholders() {
            return occasion.placeholders();
        }

        public String inSubject() {
            return TextChecks.words(TextChecks.IN_SUBJECT);
        }
    }

    @Inject
    MessageTemplates templates;

    @Inject
    Recipients recipients;

    @Inject
    Wording wording;

    @Inject
    AuditLog log;

    @Inject
    RegistrationConfig registration;

    @ConfigProperty(name = "quarkus.locales")
    List<String> languages;

    @GET
    public TemplateInstance list() {
        return Templates.templates(templates.all(), registration.bulkUndo().toMinutes());
    }

    @GET
    @Path("{occasion}")
    public TemplateInstance open(@PathParam("occasion") String name, @QueryParam("done") String done) {
        Occasion occasion = occasion(name);
        TemplateView present = templates.of(occasion);
        return page(occasion, present, TemplateForm.of(languages, present), null, null, null, done);
    }

    @POST
    @Path("{occasion}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("occasion") String name, MultivaluedMap<String, String> typed) {
        Occasion occasion = occasion(name);
        TemplateForm form = TemplateForm.of(languages, typed);
        return attempt(occasion, form, "saved", () -> {
            form.check(occasion).orElseThrow();
            templates.change(occasion, form.texts(), form.version());
        });
    }

    /** Shows what was typed as real recipients would get it; nothing is stored. */
    @POST
    @Path("{occasion}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@PathParam("occasion") String name, MultivaluedMap<String, String> typed) {
        Occasion occasion = occasion(name);
        TemplateForm form = TemplateForm.of(languages, typed);
        FieldErrors errors = form.check(occasion);
        var page = page(
                occasion,
                templates.of(occasion),
                form,
                errors.any() ? errors : null,
                null,
                errors.any() ? null : letters(form),
                null);
        return Response.status(errors.any() ? 422 : 200).entity(page).build();
    }

    @POST
    @Path("{occasion}/usual-text")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reset(@PathParam("occasion") String name, MultivaluedMap<String, String> typed) {
        Occasion occasion = occasion(name);
        Integer version = TemplateForm.of(languages, typed).version();
        return attempt(
                occasion,
                TemplateForm.of(languages, templates.of(occasion)),
                "reset",
                () -> templates.reset(occasion, version));
    }

    private Response attempt(Occasion occasion, TemplateForm form, String done, Runnable work) {
        try {
            work.run();
            return Response.seeOther(URI.create(occasion.href() + "?done=" + done))
                    .build();
        } catch (Refused refused) {
            FieldErrors errors = refused instanceof Invalid invalid ? invalid.errors() : null;
            return Response.status(refused.status())
                    .entity(page(
                            occasion,
                            templates.of(occasion),
                            form,
                            errors,
                            errors == null ? refused.reason() : null,
                            null,
                            null))
                    .build();
        }
    }

    private TemplateInstance page(
            Occasion occasion,
            TemplateView present,
            TemplateForm form,
            FieldErrors errors,
            Message<?> refusal,
            List<Letter> letters,
            String done) {
        return Templates.template(new Page(
                occasion,
                present,
                form,
                errors,
                refusal,
                letters,
                letters != null && letters.isEmpty() && !form.reference().isEmpty(),
                done,
                log.historyOf("message-template", occasion.name())));
    }

    private List<Letter> letters(TemplateForm form) {
        List<Recipients.Recipient> readers = form.reference().isEmpty()
                ? recipients.first(recipients.part(""), SAMPLE)
                : recipients.byReference(form.reference()).stream().toList();
        Texts texts = form.texts();
        return readers.stream()
                .map(reader -> new Letter(
                        reader.reference(),
                        reader.name(),
                        wording.preview(texts.subject().in(reader.language()), reader, Optional.empty()),
                        wording.preview(texts.mail().in(reader.language()), reader, Optional.empty()),
                        wording.preview(texts.sms().in(reader.language()), reader, Optional.empty())))
                .toList();
    }

    private static Occasion occasion(String name) {
        return Known.of(Occasion.class, name).orElseThrow(NotFoundException::new);
    }
}
