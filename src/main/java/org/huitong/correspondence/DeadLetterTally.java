package org.huitong.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.identity.Tally;
import org.huitong.platform.Message;

/** On the organiser's first page while messages have failed; nothing is shown where none has. */
@ApplicationScoped
class DeadLetterTally implements Tally {
    @Inject
    Messages messages;

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Message<?> title() {
        return Message.of(OutboxMessages.class, OutboxMessages::tally);
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.FINAL_REVIEWER);
    }

    @Override
    public List<Count> counts() {
        long dead = messages.dead();
        return dead == 0
                ? List.of()
                : List.of(new Count(
                        Message.of(OutboxMessages.class, OutboxMessages::dead),
                        dead,
                        OutboxPages.PATH + "?status=DEAD",
                        true));
    }
}
