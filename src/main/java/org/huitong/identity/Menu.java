package org.huitong.identity;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.huitong.platform.Message;
import org.huitong.platform.RequestPath;

/** The organiser's navigation: what the signed-in person may open, in a fixed order. */
@Named("menu")
@RequestScoped
public class Menu {
    @Inject
    Actor actor;

    @Inject
    Instance<Entry> entries;

    @Inject
    CurrentVertxRequest request;

    /**
     * A feature's place in the navigation; each organiser feature has one bean of this.
     *
     * @param roles who may open it: any one of them suffices
     */
    public interface Entry {
        int order();

        String href();

        Message<?> label();

        Set<String> roles();

        /** Whether a page belongs to this entry, which is then marked as the present one. */
        default boolean covers(String path) {
            return path.equals(href()) || path.startsWith(href() + "/");
        }
    }

    /** An entry as the page shows it. */
    public record Item(String href, String label, boolean current) {}

    public List<Item> items() {
        String path = RequestPath.of(request.getCurrent()).text();
        return entries.stream()
                .filter(entry -> entry.roles().stream().anyMatch(actor::may))
                .sorted(Comparator.comparingInt(Entry::order))
                .map(entry -> new Item(entry.href(), entry.label().toString(), entry.covers(path)))
                .toList();
    }
}
