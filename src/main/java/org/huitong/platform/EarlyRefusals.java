package org.huitong.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Refuses what is too large, too often, or in two ways of writing one address, before anything of it is read, in the
 * reader's language: problem+json under {@code /api}, a page elsewhere.
 */
@ApplicationScoped
class EarlyRefusals {
    /** After the security headers, before everything else. */
    private static final int EARLY = 900;
    /**
     * A browser shows an answer only when it was able to send all it wanted to: up to here the rest is taken in and thrown
     * away, beyond it the connection is closed.
     */
    private static final long DRAINED = 32L * 1024 * 1024;

    private final RateLimits limits;
    private final CurrentVertxRequest current;
    private final ObjectMapper json;
    private final BodySizes sizes;

    @Inject
    EarlyRefusals(RateLimits limits, CurrentVertxRequest current, ObjectMapper json, BodySizes sizes) {
        this.limits = limits;
        this.current = current;
        this.json = json;
        this.sizes = sizes;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    /** A request of HTTP/1.1 without a host never comes as far as the filters. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(context -> {
            if (context.request().authority() == null && !context.response().ended()) {
                SecurityHeaders.set(context);
                withoutHost(context);
            } else {
                context.next();
            }
        });
    }

    /** Who does not say which site is meant cannot be told an address of it; the platform's own probes need none. */
    private void withoutHost(RoutingContext context) {
        answer(
                context,
                400,
                "BAD_REQUEST",
                PlatformMessages::problem_badRequest,
                Message.of(PlatformMessages.class, PlatformMessages::problem_badRequestDetail));
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        RequestPath path = RequestPath.of(context);
        if (request.authority() == null && !path.under("/q")) {
            withoutHost(context);
            return;
        }
        if (path.hasParameters()) {
            refuse(
                    context,
                    404,
                    "NOT_FOUND",
                    PlatformMessages::problem_notFound,
                    Message.of(PlatformMessages.class, PlatformMessages::problem_notFoundDetail));
            return;
        }
        Optional<Duration> wait = limits.count(
                request.method().name(), path.text(), request.remoteAddress().hostAddress());
        if (wait.isPresent()) {
            TooMany refused = new TooMany(wait.get());
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(refused.seconds()));
            refuse(context, refused.status(), refused.code(), PlatformMessages::problem_tooMany, refused.reason());
        } else if (length(request) > sizes.most(path.text())) {
            refuse(
                    context,
                    413,
                    "TOO_LARGE",
                    PlatformMessages::problem_tooLarge,
                    Message.of(PlatformMessages.class, PlatformMessages::problem_tooLargeDetail));
        } else {
            context.next();
        }
    }

    private void refuse(
            RoutingContext context,
            int status,
            String code,
            Function<PlatformMessages, String> title,
            Message<?> detail) {
        drain(context, () -> answer(context, status, code, title, detail));
    }

    private static long length(HttpServerRequest request) {
        try {
            return Long.parseLong(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void drain(RoutingContext context, Runnable then) {
        HttpServerRequest request = context.request();
        if (length(request) > DRAINED) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            then.run();
        } else {
            request.handler(ignored -> {}).endHandler(end -> then.run()).resume();
        }
    }

    /** On a worker and in a request context of its own: the page asks beans for the reader's language. */
    private void answer(
            RoutingContext context,
            int status,
            String code,
            Function<PlatformMessages, String> title,
            Message<?> detail) {
        context.vertx()
                .executeBlocking(
                        () -> {
                            ManagedContext requestContext = Arc.container().requestContext();
                            requestContext.activate();
                            try {
                                current.setCurrent(context);
                                write(context, status, code, title.apply(words()), detail.toString());
                                return null;
                            } finally {
                                requestContext.terminate();
                            }
                        },
                        false);
    }

    private static PlatformMessages words() {
        return MessageBundles.get(
                PlatformMessages.class, Localized.Literal.of(Language.current().getLanguage()));
    }

    private void write(RoutingContext context, int status, String code, String title, String detail)
            throws JsonProcessingException {
        boolean api = RequestPath.of(context).under("/api");
        String body = api
                ? json.writeValueAsString(Problem.of(status, code, title, detail, null))
                : Problems.Templates.error(title, detail, status, null, false, null)
                        .render();
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, api ? Problem.MEDIA_TYPE : "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.VARY, "Accept-Language")
                .end(body);
    }
}
