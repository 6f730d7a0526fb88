package org.huitong.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.booking.Bookings;
import org.huitong.booking.HallTime;
import org.huitong.program.AgendaItem;
import org.huitong.program.Appearance;
import org.huitong.program.Forum;
import org.huitong.program.Forums;
import org.huitong.program.Speaker;

/** The programme as it is being worked on, put together as a version would have it. */
@ApplicationScoped
class Drafts {
    private final Forums forums;
    private final Bookings bookings;

    @Inject
    Drafts(Forums forums, Bookings bookings) {
        this.forums = forums;
        this.bookings = bookings;
    }

    /**
     * The draft, and what has to be known to judge it.
     *
     * @param forums in the order of the programme
     * @param halls where each forum is booked and when, by the forum's code
     * @param alongside ids of the items that are meant to go on beside others
     */
    record Draft(List<PlannedForum> forums, Map<String, List<HallTime>> halls, Set<Long> alongside) {}

    /** The number of statements does not depend on how many forums there are. */
    Draft read() {
        Map<String, List<HallTime>> halls = bookings.hallsByForum();
        List<Forum> inOrder = forums.all();
        // Brings the agendas of the same forums, which one statement cannot read beside their organisations.
        forums.withAgenda();
        return new Draft(
                inOrder.stream()
                        .map(forum -> forum(forum, halls.getOrDefault(forum.code, List.of())))
                        .toList(),
                halls,
                inOrder.stream()
                        .flatMap(forum -> forum.agenda.stream())
                        .filter(item -> item.alongside)
                        .map(item -> item.id)
                        .collect(Collectors.toSet()));
    }

    /** All forums in the order of the programme. */
    List<PlannedForum> forums() {
        return read().forums();
    }

    private static PlannedForum forum(Forum forum, List<HallTime> halls) {
        return new PlannedForum(
                forum.code,
                forum.kind,
                forum.name,
                forum.theme,
                forum.description,
                forum.startsAt,
                forum.endsAt,
                forum.registrable,
                forum.organisations.stream()
                        .map(o -> new PlannedBody(o.role, o.name))
                        .toList(),
                halls.stream().map(PlannedHall::of).distinct().toList(),
                forum.agenda.stream().map(Drafts::item).toList(),
                0,
                null);
    }

    private static PlannedItem item(AgendaItem item) {
        return new PlannedItem(
                item.id,
                item.kind,
                item.title,
                item.startsAt,
                item.endsAt,
                item.speakers.stream().map(Drafts::speaker).toList());
    }

    private static PlannedSpeaker speaker(Appearance appearance) {
        Speaker speaker = appearance.speaker;
        return new PlannedSpeaker(appearance.role, speaker.name, speaker.latinName, speaker.title);
    }
}
