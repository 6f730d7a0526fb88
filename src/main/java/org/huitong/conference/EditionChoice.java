package org.huitong.conference;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.huitong.edition.ChosenEdition;
import org.huitong.identity.Actor;
import org.huitong.platform.RequestPath;

/**
 * The edition that a member of staff has chosen to work on in this browser. It counts on the organiser's pages only: the
 * public site and the API always show the open one.
 */
@ApplicationScoped
class EditionChoice implements ChosenEdition {
    static final String COOKIE = "edition";
    private static final String PAGES = "/admin";

    @Inject
    Actor actor;

    @Inject
    CurrentVertxRequest request;

    @Override
    public Optional<String> code() {
        RoutingContext current = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        return Optional.ofNullable(current)
                .filter(context -> RequestPath.of(context).under(PAGES))
                .map(context -> context.request().getCookie(COOKIE))
                .filter(cookie -> actor.kind().equals("STAFF"))
                .map(Cookie::getValue);
    }
}
