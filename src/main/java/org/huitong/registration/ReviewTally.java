package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.identity.Tally;
import org.huitong.platform.Message;

/** How many registrations stand where, on the organiser's first page. */
@ApplicationScoped
class ReviewTally implements Tally {
    private static final Set<RegistrationStatus> WAITING =
            Set.of(RegistrationStatus.SUBMITTED, RegistrationStatus.PRE_APPROVED);

    @Inject
    ReviewList list;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Message<?> title() {
        return Message.of(ReviewMessages.class, ReviewMessages::tally);
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER, Roles.REPORTING);
    }

    @Override
    public List<Count> counts() {
        return list.countByStatus().entrySet().stream()
                .map(entry -> new Count(
                        Message.of(RegistrationMessages.class, m -> m.status(entry.getKey())),
                        entry.getValue(),
                        "/admin/registrations?status=" + entry.getKey(),
                        WAITING.contains(entry.getKey())))
                .toList();
    }
}
