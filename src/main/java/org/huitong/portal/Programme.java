package org.huitong.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huitong.booking.Bookings;
import org.huitong.category.Categories;
import org.huitong.category.CategoryView;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.program.Forum;
import org.huitong.program.ForumOrganisation;
import org.huitong.program.Forums;
import org.huitong.registration.Registrations;
import org.huitong.venue.Hall;
import org.huitong.venue.Venues;

/**
 * Puts together what everyone may know of the programme, for pages and API alike, from the features that own it. The
 * number of statements does not depend on the number of forums, and nothing is kept between two readings: the places
 * that are left change by the second.
 */
@ApplicationScoped
class Programme {
    private final Editions editions;
    private final Forums forums;
    private final Venues venues;
    private final Categories categories;
    private final Registrations registrations;
    private final Bookings bookings;

    @Inject
    Programme(
            Editions editions,
            Forums forums,
            Venues venues,
            Categories categories,
            Registrations registrations,
            Bookings bookings) {
        this.editions = editions;
        this.forums = forums;
        this.venues = venues;
        this.categories = categories;
        this.registrations = registrations;
        this.bookings = bookings;
    }

    /**
     * The conference, every unit of its programme in order, without the places that are left, and the categories under
     * which people register without being invited by name.
     */
    record Overview(EditionView edition, List<ForumCard> forums, List<CategoryView> categories) {}

    /**
     * Everything by time.
     *
     * @param reception where and when guests report, before anything begins
     */
    record Agenda(LocalText reception, List<ForumDetail> forums) {}

    /**
     * A unit of the programme with its neighbours in the programme's order, null at either end.
     *
     * @param edition the code of its edition
     * @param open whether people can register for it now
     */
    record Found(String edition, ForumDetail forum, boolean open, ForumCard previous, ForumCard next) {}

    /** @throws Refused 404 while no edition is open to the public */
    @Transactional
    EditionView edition() {
        return EditionView.of(editions.current());
    }

    @Transactional
    Overview overview() {
        List<CategoryView> categories = this.categories.views().stream()
                .filter(category -> category.availability() != CategoryView.Availability.BY_INVITATION)
                .toList();
        return new Overview(EditionView.of(editions.current()), cards(), categories);
    }

    /** Every unit in the order of the programme, without the places that are left. */
    @Transactional
    List<ForumCard> cards() {
        var sources = new Sources(halls(), Map.of());
        return forums.all().stream().map(sources::card).toList();
    }

    /** Every unit in the order of the programme, with the places that are left at this moment. */
    @Transactional
    List<ForumCard> cardsWithPlaces() {
        var sources = new Sources(halls(), places());
        return forums.all().stream().map(sources::card).toList();
    }

    /** Every unit by time with its agenda, without organisations and places. */
    @Transactional
    Agenda agenda() {
        var sources = new Sources(halls(), Map.of());
        return new Agenda(
                editions.current().reception,
                forums.withAgenda().stream().map(sources::timed).toList());
    }

    /** Every venue with its halls and what is on in each. */
    @Transactional
    List<VenueView> venues() {
        List<Hall> halls = venues.halls();
        List<ForumCard> forums = cards();
        return venues.all().stream()
                .map(venue -> VenueView.of(venue, halls, forums))
                .toList();
    }

    /** @throws Refused 404 if the programme has nothing with this code */
    @Transactional
    Found find(String code) {
        var sources = new Sources(halls(), places());
        Edition edition = editions.current();
        List<Forum> all = forums.all();
        int at = IntStream.range(0, all.size())
                .filter(i -> all.get(i).code.equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(404, "NO_FORUM", Message.of(PortalMessages.class, PortalMessages::forum_none)));
        ForumDetail forum = sources.detail(all.get(at));
        return new Found(
                edition.code,
                forum,
                open(forum.card()),
                at == 0 ? null : sources.card(all.get(at - 1)),
                at == all.size() - 1 ? null : sources.card(all.get(at + 1)));
    }

    private Map<String, List<HallView>> halls() {
        return bookings.hallsByForum().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, forum -> forum.getValue().stream()
                        .map(HallView::of)
                        .distinct()
                        .toList()));
    }

    private Map<String, List<PlaceView>> places() {
        return registrations.placesByForum().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        forum -> forum.getValue().stream().map(PlaceView::of).toList()));
    }

    /** Whether someone who is not invited by name can register for it at this moment. */
    private boolean open(ForumCard forum) {
        return forum.registrable()
                && categories.open().stream().map(CategoryView::code).anyMatch(code -> forum.places().stream()
                        .anyMatch(place -> place.category().equals(code)));
    }

    /** What other features know about forums, by the forum's code. */
    private record Sources(Map<String, List<HallView>> halls, Map<String, List<PlaceView>> places) {
        ForumCard card(Forum forum) {
            return card(forum, forum.organisations.stream().map(Sources::body).toList());
        }

        ForumDetail detail(Forum forum) {
            return new ForumDetail(card(forum), forum.description, agenda(forum));
        }

        ForumDetail timed(Forum forum) {
            return new ForumDetail(card(forum, List.of()), forum.description, agenda(forum));
        }

        private ForumCard card(Forum forum, List<Body> organisations) {
            ZoneId zone = forum.edition.zone;
            return new ForumCard(
                    forum.code,
                    forum.kind,
                    forum.name,
                    forum.theme,
                    local(forum.startsAt, zone),
                    local(forum.endsAt, zone),
                    forum.registrable,
                    organisations,
                    halls.getOrDefault(forum.code, List.of()),
                    places.getOrDefault(forum.code, List.of()));
        }

        private static List<SlotView> agenda(Forum forum) {
            ZoneId zone = forum.edition.zone;
            return forum.agenda.stream()
                    .map(item -> new SlotView(
                            item.id,
                            item.kind,
                            item.title,
                            local(item.startsAt, zone),
                            local(item.endsAt, zone),
                            item.speakers.stream().map(SpeakerView::of).toList()))
                    .toList();
        }

        private static Body body(ForumOrganisation organisation) {
            return new Body(organisation.role, organisation.name);
        }

        private static OffsetDateTime local(Instant instant, ZoneId zone) {
            return instant.atZone(zone).toOffsetDateTime();
        }
    }
}
