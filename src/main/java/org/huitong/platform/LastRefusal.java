package org.huitong.platform;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * Why the current request was refused. A refusal notes itself here, so that the log can tell the reason also where a page
 * has caught it and answers with its form.
 */
@RequestScoped
public class LastRefusal {
    private String code;

    /** Remembers this code for the current request; outside one there is nobody to remember it for. */
    static void note(String code) {
        var container = Arc.container();
        if (container != null && container.requestContext().isActive()) {
            try (InstanceHandle<LastRefusal> last = container.instance(LastRefusal.class)) {
                last.get().remember(code);
            }
        }
    }

    /** A method and not the field: the bean stands behind a proxy. */
    void remember(String latest) {
        code = latest;
    }

    /** The code of the last refusal; empty if there was none. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }
}
