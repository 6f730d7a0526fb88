package org.huitong.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huitong.platform.Message;
import org.huitong.registration.GuestFacts;
import org.huitong.registration.PlaceView;
import org.huitong.registration.PublishedTimes;
import org.huitong.registration.RegistrationView;
import org.huitong.registration.Registrations;

/** Tells a guest in which hall each of their forums is and when, as it is published. */
@ApplicationScoped
class PublishedWhereabouts implements GuestFacts, PublishedTimes {
    @Inject
    Versions versions;

    @Inject
    Registrations registrations;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Fact> factsOf(long registrationId) {
        Published published = versions.current();
        return registrations.view(registrationId).map(RegistrationView::places).stream()
                .flatMap(List::stream)
                .map(PlaceView::forum)
                .flatMap(code -> published.forum(code).stream().flatMap(PublishedWhereabouts::facts))
                .toList();
    }

    private static Stream<Fact> facts(PlannedForum forum) {
        return forum.halls().stream()
                .map(hall -> new Fact(
                        forum.code(),
                        Message.of(AgendaMessages.class, AgendaMessages::hallLabel),
                        Message.of(AgendaMessages.class, m -> m.hallInVenue(hall.name(), hall.venue())),
                        hall.floor()));
    }

    @Override
    public Map<String, Slot> of(Collection<String> forums) {
        Published published = versions.current();
        var slots = new HashMap<String, Slot>();
        published.withdrawn().stream()
                .filter(forum -> forums.contains(forum.code()))
                .forEach(forum -> slots.put(forum.code(), slot(forum, true)));
        published.forums().stream()
                .filter(forum -> forums.contains(forum.code()))
                .forEach(forum -> slots.put(forum.code(), slot(forum, false)));
        return slots;
    }

    private static Slot slot(PlannedForum forum, boolean withdrawn) {
        return new Slot(forum.name(), forum.start(), forum.end(), forum.since(), forum.changedAt(), withdrawn);
    }
}
