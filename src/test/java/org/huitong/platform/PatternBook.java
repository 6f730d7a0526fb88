package org.huitong.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Every layout, tag and class on one page per layout, to look at and to test; exists in tests only. */
@Path("/pattern-book")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PatternBook {
    static final Instant OPENING = Instant.parse("2023-07-18T01:00:00Z");

    private static final FieldErrors ERRORS = new FieldErrors()
            .add("mobile", "WRONG", Message.of(PlatformMessages.class, PlatformMessages::problem_invalid))
            .add("documentType", "MISSING", Message.of(PlatformMessages.class, PlatformMessages::problem_invalid));

    private static final List<Option> DOCUMENTS = List.of(
            new Option("RESIDENT_ID", LocalText.of("居民身份证", "Resident identity card")),
            new Option("PASSPORT", LocalText.of("护照", "Passport")));

    private static final List<Option> FORUMS = List.of(
            new Option("01", LocalText.of("网络内容建设论坛", "Forum on online content")),
            new Option("02", LocalText.of("网络法治论坛", "Forum on the rule of law online")),
            new Option("03", LocalText.of("数字公益慈善发展论坛", "Forum on digital charity")),
            new Option("04", LocalText.of("网络文明国际交流互鉴论坛", "Forum on international exchange")));

    private static final List<String> STATUSES = List.of(
            "SUBMITTED", "PRE_APPROVED", "APPROVED", "CHANGES_REQUESTED", "WAITLISTED", "REJECTED", "WITHDRAWN");

    @CheckedTemplate(basePath = "patternbook")
    static class Templates {
        static native TemplateInstance site(
                FieldErrors errors,
                List<Option> options,
                List<Option> forums,
                List<String> chosen,
                List<String> statuses,
                Instant opening);

        static native TemplateInstance admin(
                List<Option> options, List<String> statuses, List<Integer> codes, Instant opening);

        static native TemplateInstance phone(
                FieldErrors errors, List<Option> options, List<Option> forums, List<String> chosen, Object qr);
    }

    /** The sample's words, in the language of the page. */
    @TemplateExtension(namespace = "say")
    static class Say {
        static String it(String zh, String en) {
            return LocalText.of(zh, en).toString();
        }
    }

    @GET
    @Path("site")
    public TemplateInstance site() {
        return Templates.site(ERRORS, DOCUMENTS, FORUMS, List.of("02"), STATUSES, OPENING);
    }

    @POST
    @Path("{page}")
    public Response sent() {
        return Response.noContent().build();
    }

    /** A part of a page, for htmx, with the status asked for. */
    @GET
    @Path("part/{status}")
    public Response part(@RestPath int status) {
        return Response.status(status).entity("<p>" + status + "</p>").build();
    }

    @GET
    @Path("admin")
    public TemplateInstance admin() {
        return Templates.admin(DOCUMENTS, STATUSES, List.of(200, 422, 500), OPENING);
    }

    @GET
    @Path("phone")
    public TemplateInstance phone() {
        return Templates.phone(
                ERRORS, DOCUMENTS, FORUMS, List.of("02"), QrCode.svg("HT1.R-7K3F9Q.0123456789", "R-7K3F9Q"));
    }
}
