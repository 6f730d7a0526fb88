package org.huitong.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.identity.Tally;
import org.huitong.platform.Message;
import org.huitong.platform.When;

/** How many shifts of each day still want volunteers. */
@ApplicationScoped
class VolunteerTally implements Tally {
    private final Rosters rosters;

    @Inject
    VolunteerTally(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Message<?> title() {
        return Message.of(VolunteerMessages.class, VolunteerMessages::menu);
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.VOLUNTEERS, Roles.REPORTING);
    }

    @Override
    public List<Count> counts() {
        return rosters.days().stream().map(VolunteerTally::count).toList();
    }

    private static Count count(DayPlan.Day day) {
        return new Count(
                Message.of(VolunteerMessages.class, m -> m.gapsOf(When.date(day.date()))),
                day.gaps(),
                "/admin/volunteers?day=" + day.date() + "&gaps=true",
                !day.past());
    }
}
