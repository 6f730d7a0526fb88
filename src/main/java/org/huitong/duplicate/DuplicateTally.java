package org.huitong.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.identity.Tally;
import org.huitong.platform.Message;

/** How many pairs of people are to be compared, on the organiser's first page. */
@ApplicationScoped
class DuplicateTally implements Tally {
    @Inject
    Duplicates duplicates;

    @Override
    public int order() {
        return 24;
    }

    @Override
    public Message<?> title() {
        return Message.of(DuplicateMessages.class, DuplicateMessages::title);
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.FINAL_REVIEWER);
    }

    @Override
    public List<Count> counts() {
        return List.of(new Count(
                Message.of(DuplicateMessages.class, DuplicateMessages::tally),
                duplicates.count(),
                DuplicatePages.PATH,
                true));
    }
}
