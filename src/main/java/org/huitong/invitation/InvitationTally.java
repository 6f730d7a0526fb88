package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.identity.Tally;
import org.huitong.platform.Message;

/** How many invitations stand where, on the organiser's first page. */
@ApplicationScoped
class InvitationTally implements Tally {
    @Inject
    InvitationList list;

    @Override
    public int order() {
        return 19;
    }

    @Override
    public Message<?> title() {
        return Message.of(InvitationMessages.class, InvitationMessages::tally);
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER);
    }

    @Override
    public List<Count> counts() {
        Map<InvitationStatus, Long> found = list.counts();
        List<Count> counts = new ArrayList<>();
        found.forEach((status, number) -> counts.add(new Count(
                Message.of(InvitationMessages.class, m -> m.status(status)),
                number,
                InvitationPages.PATH + "?status=" + status,
                status == InvitationStatus.DRAFT)));
        return counts;
    }
}
