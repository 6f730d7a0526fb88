package org.huitong.assistant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.huitong.assistant.Forecast.Level;
import org.huitong.identity.Roles;
import org.huitong.identity.Tally;
import org.huitong.platform.Message;

/** On the organiser's first page: how many halls are full, and how many will be. */
@ApplicationScoped
class ForecastTally implements Tally {
    private static final String LIST = "/admin/assistant?level=";

    @Inject
    Forecasts forecasts;

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Message<?> title() {
        return Message.of(AssistantMessages.class, AssistantMessages::forecast);
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.VENUE, Roles.REPORTING);
    }

    @Override
    public List<Count> counts() {
        List<Forecast> all = forecasts.all();
        return List.of(count(all, Level.FULL), count(all, Level.WILL_BE_FULL));
    }

    private static Count count(List<Forecast> all, Level level) {
        return new Count(
                Message.of(AssistantMessages.class, m -> m.level(level)),
                all.stream().filter(forecast -> forecast.level() == level).count(),
                LIST + level,
                true);
    }
}
