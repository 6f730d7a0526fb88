package org.huitong.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** One page per layout with every component on it; exists in tests only. */
@Path("/pattern-book")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PatternBook {
    static final Instant OPENING = Instant.parse("2023-07-18T01:00:00Z");

    @CheckedTemplate(basePath = "patternbook")
    static class Templates {
        static native TemplateInstance site(FieldErrors errors, List<Option> options, Instant opening);

        static native TemplateInstance admin(FieldErrors errors, List<Option> options, Instant opening);

        static native TemplateInstance phone(FieldErrors errors, List<Option> options, Instant opening, Object qr);
    }

    private static final FieldErrors ERRORS = new FieldErrors()
            .add("mobile", "WRONG", Message.of(PlatformMessages.class, PlatformMessages::problem_invalid))
            .add("documentType", "MISSING", Message.of(PlatformMessages.class, PlatformMessages::problem_invalid));

    private static final List<Option> DOCUMENTS = List.of(
            new Option("RESIDENT_ID", LocalText.of("居民身份证", "Resident ID card")),
            new Option("PASSPORT", LocalText.of("护照", "Passport")));

    @GET
    @Path("site")
    public TemplateInstance site() {
        return Templates.site(ERRORS, DOCUMENTS, OPENING);
    }

    @GET
    @Path("admin")
    public TemplateInstance admin() {
        return Templates.admin(ERRORS, DOCUMENTS, OPENING);
    }

    @GET
    @Path("phone")
    public TemplateInstance phone() {
        return Templates.phone(ERRORS, DOCUMENTS, OPENING, QrCode.svg("HT1.R-7K3F9Q.0123456789", "QR"));
    }
}
