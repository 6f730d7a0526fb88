package org.huitong.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huitong.notification.Outgoing;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Option;

/** The two pages of the second way in, the same for guests and volunteers. */
@ApplicationScoped
class CodeSignIn {
    static final Duration BEAT = Duration.ofMillis(200);

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance codeRequest(RequestPage page);

        static native TemplateInstance codeEntry(EntryPage page);
    }

    /** @param action where the form goes, and the page itself */
    record RequestPage(String action, boolean volunteer, String reference, String kind, FieldErrors errors) {
        public List<Option> kinds() {
            return Arrays.stream(Outgoing.Kind.values())
                    .map(k -> new Option(k.name(), Message.of(IdentityMessages.class, m -> m.codeKindName(k))))
                    .toList();
        }
    }

    record EntryPage(String action, String request, long minutes, FieldErrors errors) {}

    private final AccessCodes codes;
    private final IdentityConfig config;
    private final UriInfo uri;

    @Inject
    CodeSignIn(AccessCodes codes, IdentityConfig config, UriInfo uri) {
        this.codes = codes;
        this.config = config;
        this.uri = uri;
    }

    TemplateInstance ask(Audience audience) {
        return ask(audience, "", Outgoing.Kind.SMS, null);
    }

    Response send(Audience audience, String typed, String kind) {
        String reference = Objects.requireNonNullElse(typed, "").strip();
        Outgoing.Kind way = Outgoing.Kind.EMAIL.name().equals(kind) ? Outgoing.Kind.EMAIL : Outgoing.Kind.SMS;
        if (reference.isEmpty()) {
            var errors = new FieldErrors()
                    .add(
                            "reference",
                            "MISSING",
                            Message.of(IdentityMessages.class, IdentityMessages::codeReferenceMissing));
            return Response.status(422)
                    .entity(ask(audience, reference, way, errors))
                    .build();
        }
        String request = EvenTime.of(BEAT, () -> codes.request(audience, reference, way));
        return Response.seeOther(URI.create(audience.codeSignIn() + "/code?request=" + request))
                .build();
    }

    TemplateInstance enter(Audience audience, String request) {
        return enter(audience, request, null);
    }

    Response let(Audience audience, String request, String code) {
        Optional<String> token = EvenTime.ofNothing(
                BEAT,
                () -> codes.redeem(
                        audience, Objects.requireNonNullElse(request, ""), Objects.requireNonNullElse(code, "")));
        if (token.isEmpty()) {
            var errors = new FieldErrors()
                    .add("code", "WRONG_CODE", Message.of(IdentityMessages.class, IdentityMessages::codeWrong));
            return Response.status(422).entity(enter(audience, request, errors)).build();
        }
        return Response.seeOther(URI.create(audience.home))
                .cookie(Cookies.of(audience.cookie, token.get(), config.personalLink(), NewCookie.SameSite.LAX, uri))
                .build();
    }

    private static TemplateInstance ask(Audience audience, String reference, Outgoing.Kind kind, FieldErrors errors) {
        return Templates.codeRequest(
                new RequestPage(audience.codeSignIn(), audience == Audience.VOLUNTEER, reference, kind.name(), errors));
    }

    private TemplateInstance enter(Audience audience, String request, FieldErrors errors) {
        return Templates.codeEntry(new EntryPage(
                audience.codeSignIn(),
                Objects.requireNonNullElse(request, ""),
                config.code().toMinutes(),
                errors));
    }
}
