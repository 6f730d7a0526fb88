package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was fired for the log. Of refusals the log itself keeps only some when many tests are refused within a minute. */
@ApplicationScoped
class HeardEvents {
    private final Queue<AccountEvent> events = new ConcurrentLinkedQueue<>();

    void hear(@Observes AccountEvent event) {
        events.add(event);
    }

    List<AccountEvent> of(String username) {
        return events.stream()
                .filter(event -> event.username().equals(username))
                .toList();
    }
}
