package org.huitong.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.identity.Tally;
import org.huitong.platform.Message;

/** On the organiser's first page: what should stand in the halls by now and does not, and what hosts wait for. */
@ApplicationScoped
class KitTally implements Tally {
    @Inject
    Kits kits;

    @Inject
    KitRequests requests;

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Message<?> title() {
        return Message.of(KitMessages.class, KitMessages::title);
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.VENUE, Roles.REPORTING);
    }

    @Override
    public List<Count> counts() {
        return List.of(
                new Count(Message.of(KitMessages.class, KitMessages::tallyOverdue), kits.overdue(), "/admin/kit", true),
                new Count(
                        Message.of(KitRequestMessages.class, KitRequestMessages::tallyRequests),
                        requests.open(),
                        "/admin/kit/requests",
                        true));
    }
}
