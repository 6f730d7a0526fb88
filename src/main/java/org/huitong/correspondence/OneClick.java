package org.huitong.correspondence;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.huitong.platform.RequestPath;

/**
 * Lets mail programs unsubscribe by one click. They send a form, and every form needs the token of the page it stands on, which
 * a mail program has not seen. On this one route what comes is taken for a note that nobody reads: the address says it all.
 */
class OneClick {
    static final String NOTE = "application/octet-stream";
    private static final int EARLY = 900;
    private static final Pattern ROUTE =
            Pattern.compile(UnsubscribePages.PATH + "/[^/;]+" + UnsubscribePages.ONE_CLICK);

    void register(@Observes Filters filters) {
        filters.register(OneClick::note, EARLY);
    }

    private static void note(RoutingContext context) {
        if (context.request().method() == HttpMethod.POST
                && ROUTE.matcher(RequestPath.of(context).text()).matches()) {
            context.request().headers().set(HttpHeaders.CONTENT_TYPE, NOTE);
        }
        context.next();
    }
}
