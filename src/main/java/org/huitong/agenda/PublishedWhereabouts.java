package org.huitong.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
    public Optional<Slot> of(String code) {
        Published published = versions.current();
        return published.forum(code).map(forum -> slot(forum, false)).or(() -> published
                .withdrawn(code)
                .map(forum -> slot(forum, true)));
    }

    private static Slot slot(PlannedForum forum, boolean withdrawn) {
        return new Slot(forum.start(), forum.end(), forum.since(), forum.changedAt(), withdrawn);
    }
}
