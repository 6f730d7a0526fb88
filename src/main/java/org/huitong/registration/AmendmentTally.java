package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.identity.Tally;
import org.huitong.platform.Message;

/** On the organiser's first page while guests wait for an answer; nothing is shown where nobody does. */
@ApplicationScoped
class AmendmentTally implements Tally {
    @Inject
    Amendments amendments;

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Message<?> title() {
        return Message.of(AmendmentMessages.class, AmendmentMessages::title);
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER);
    }

    @Override
    public List<Count> counts() {
        long waiting = amendments.waiting();
        return waiting == 0
                ? List.of()
                : List.of(new Count(
                        Message.of(AmendmentMessages.class, AmendmentMessages::waiting),
                        waiting,
                        AmendmentPages.PATH,
                        true));
    }
}
