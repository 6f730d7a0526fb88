package org.huitong.audit;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.huitong.identity.Actor;
import org.huitong.platform.LastRefusal;
import org.huitong.platform.Outcome;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Writes what people tried in vain: every 403, every refused or failed request of a known person that was to change
 * something, and every look of somebody with a data scope at a thing that does not exist for them. Guests who mistype a
 * form are no news; staff who are refused are. It looks at the answer, so that nothing escapes it, whether a page has
 * caught the refusal or not.
 */
@ApplicationScoped
class RefusedRequests {
    static final String REFUSED = "RequestRefused";
    static final String FAILED = "RequestFailed";

    /** Kinds of people with a personal link; what they typed wrong is between them and the form. */
    private static final Set<String> HOLDERS = Set.of("GUEST", "VOLUNTEER", "INVITEE", "UNIT_CONTACT");

    private static final Logger LOG = Logger.getLogger(RefusedRequests.class);
    /** In place of the route of a request that was refused before it was routed: its path may hold anything. */
    private static final String NOT_ROUTED = "(none)";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;
    private static final int ERROR = 500;

    @Inject
    Actor actor;

    @Inject
    LastRefusal refusal;

    @Inject
    AuditLog log;

    @Inject
    FloodGuard guard;

    @Inject
    Executor executor;

    /**
     * The facts of a refused request.
     *
     * @param route the path with names in place of what stood there; {@code (none)} if the request did not get that far
     */
    record Facts(String method, String route, int status) {}

    /** In place of single lines: how many more there were within a minute. */
    record More(long more) {}

    /** The thing that was to be changed is the first name in the path. */
    @ServerResponseFilter
    public void look(
            ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource, UriInfo uri) {
        int status = response.getStatus();
        if (status < 400) {
            return;
        }
        List<String> named =
                uri.getPathParameters().values().stream().flatMap(List::stream).toList();
        if (!worthALine(request.getMethod(), status, named)) {
            return;
        }
        var facts = new Facts(request.getMethod(), route(resource), status);
        boolean failed = status >= ERROR;
        var attempt = new Attempt(
                Attempt.Who.of(actor),
                failed ? FAILED : REFUSED,
                failed ? Outcome.FAILED : Outcome.REFUSED,
                refusal.code().orElseGet(() -> status == FORBIDDEN ? "FORBIDDEN" : "HTTP_" + status),
                "request");
        if (guard.lets(attempt)) {
            String subject = named.isEmpty() ? facts.route() : named.get(0);
            write(() -> log.write(attempt, subject, facts));
        }
    }

    private boolean worthALine(String method, int status, List<String> named) {
        if (status == FORBIDDEN) {
            return true;
        }
        if (READING.contains(method)) {
            // Otherwise one reference after the other could be tried without a trace.
            return status == NOT_FOUND && !named.isEmpty() && actor.scope().limited();
        }
        String kind = actor.kind();
        return kind.equals("STAFF") || HOLDERS.contains(kind) && status != UNPROCESSABLE;
    }

    private static String route(ResourceInfo resource) {
        if (resource == null || resource.getResourceMethod() == null) {
            return NOT_ROUTED;
        }
        return path(resource.getResourceClass().getAnnotation(Path.class))
                + path(resource.getResourceMethod().getAnnotation(Path.class));
    }

    private static String path(Path path) {
        String text = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
        return text.isEmpty() ? "" : "/" + text;
    }

    /** The answer goes out even when the log cannot be written: the person was refused in any case. */
    private void write(Runnable line) {
        Runnable safely = () -> {
            try {
                line.run();
            } catch (RuntimeException e) {
                LOG.error("A refused attempt could not be written to the log", e);
            }
        };
        if (BlockingOperationControl.isBlockingAllowed()) {
            safely.run();
        } else {
            executor.execute(safely);
        }
    }

    @Scheduled(every = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        count(false);
    }

    void count(@Observes ShutdownEvent stop) {
        count(true);
    }

    private void count(boolean now) {
        guard.more(now).forEach((attempt, more) -> write(() -> log.write(attempt, attempt.action(), new More(more))));
    }
}
