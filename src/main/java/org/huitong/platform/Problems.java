package org.huitong.platform;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns every failure into something its reader can act on: problem+json under {@code /api}, a page elsewhere. Nothing
 * of the inside shows; what was unforeseen goes to the log under a number that the reader is given.
 */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        /**
         * @param desk whether the reader works at the desk
         * @param codeSignIn where a one-time code leads in, null where it does not
         */
        static native TemplateInstance error(
                String title, String detail, int code, String id, boolean desk, String codeSignIn);
    }

    @Inject
    UriInfo uri;

    @Inject
    HttpHeaders headers;

    private static PlatformMessages words() {
        return MessageBundles.get(
                PlatformMessages.class, Localized.Literal.of(Language.current().getLanguage()));
    }

    @ServerExceptionMapper
    Response refused(Refused refused) {
        List<Problem.Field> errors = refused instanceof Invalid invalid
                ? invalid.errors().all().stream()
                        .map(e -> new Problem.Field(
                                e.field(), e.code(), e.message().toString()))
                        .toList()
                : null;
        if (refused instanceof TooMany many) {
            String detail = refused.reason().toString();
            Response answer = answer(429, refused.code(), words().problem_tooMany(), detail, null, null);
            return Response.fromResponse(answer)
                    .header(HttpHeaders.RETRY_AFTER, many.seconds())
                    .build();
        }
        return answer(refused.status(), refused.code(), refused.reason().toString(), null, null, errors);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unknown() {
        return signInFirst();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return worded(403);
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException e) {
        return answer(409, "STALE", words().problem_stale(), words().problem_staleDetail(), null, null);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return status < 400 ? e.getResponse() : status >= 500 ? unforeseen(e) : worded(status);
    }

    /** JSON of another shape than asked for, or with numbers and names of no reasonable length. */
    @ServerExceptionMapper({MismatchedInputException.class, StreamConstraintsException.class})
    Response misshapen() {
        return worded(400);
    }

    /** A body that announced no length and turned out too large: what is still to come of it is not waited for. */
    @ServerExceptionMapper
    Response tooLarge(BodyLimit.TooLarge e) {
        return Response.fromResponse(worded(413)).header("Connection", "close").build();
    }

    /** The answer to a refusal of which nothing but its status is known. */
    Response worded(int status) {
        PlatformMessages words = words();
        return switch (status) {
            case 401 -> signInFirst();
            case 403 ->
                answer(403, "FORBIDDEN", words.problem_forbidden(), words.problem_forbiddenDetail(), null, null);
            case 404 -> answer(404, "NOT_FOUND", words.problem_notFound(), words.problem_notFoundDetail(), null, null);
            case 413 -> answer(413, "TOO_LARGE", words.problem_tooLarge(), words.problem_tooLargeDetail(), null, null);
            default ->
                answer(status, "BAD_REQUEST", words.problem_badRequest(), words.problem_badRequestDetail(), null, null);
        };
    }

    @ServerExceptionMapper
    Response unforeseen(Exception e) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(e, "Unforeseen failure %s on %s", id, uri.getPath());
        return answer(500, "INTERNAL", words().problem_internal(), words().problem_internalDetail(id), id, null);
    }

    /** People are led to the sign-in page and back; programs are told. */
    private Response signInFirst() {
        if (onDesk()) {
            String next = URLEncoder.encode(uri.getRequestUri().getRawPath(), StandardCharsets.UTF_8);
            String signIn = "/sign-in?next=" + next;
            // A part of a page cannot be swapped for the sign-in page: the whole page goes there.
            return headers.getHeaderString("HX-Request") == null
                    ? Response.seeOther(URI.create(signIn)).build()
                    : Response.noContent().header("HX-Redirect", signIn).build();
        }
        return answer(401, "SIGN_IN", words().problem_signIn(), words().problem_signInDetail(), null, null);
    }

    private boolean onDesk() {
        return uri.getPath().startsWith("/admin") || uri.getPath().startsWith("/host");
    }

    /** Whoever has lost the personal link has a second way in. */
    private String codeSignIn() {
        return Stream.of("/my", "/volunteer")
                .filter(uri.getPath()::startsWith)
                .findFirst()
                .map(home -> home + "/sign-in")
                .orElse(null);
    }

    private Response answer(
            int status, String code, String title, String detail, String id, List<Problem.Field> errors) {
        if (uri.getPath().startsWith("/api/")) {
            return Response.status(status)
                    .type(Problem.MEDIA_TYPE)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .entity(Problem.of(status, code, title, detail == null ? title : detail, errors))
                    .build();
        }
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.error(
                                title,
                                detail == null ? "" : detail,
                                status,
                                id,
                                onDesk(),
                                status == 401 ? codeSignIn() : null)
                        .render())
                .build();
    }
}
