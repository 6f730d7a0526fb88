package org.huitong.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huitong.agenda.PlannedForum;
import org.huitong.agenda.Published;
import org.huitong.agenda.Versions;
import org.huitong.category.Categories;
import org.huitong.category.CategoryView;
import org.huitong.edition.Editions;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.program.Handouts;
import org.huitong.program.Materials;
import org.huitong.registration.Registrations;
import org.huitong.venue.Hall;
import org.huitong.venue.Venues;

/**
 * Puts together what everyone may know of the programme, for pages and API alike: forums, agendas and halls as they were
 * published last, and the places that are left at this moment. The number of statements does not depend on the number of
 * forums.
 */
@ApplicationScoped
class Programme {
    private final Editions editions;
    private final Versions versions;
    private final Venues venues;
    private final Categories categories;
    private final Registrations registrations;
    private final Handouts handouts;

    @Inject
    Programme(
            Editions editions,
            Versions versions,
            Venues venues,
            Categories categories,
            Registrations registrations,
            Handouts handouts) {
        this.editions = editions;
        this.versions = versions;
        this.venues = venues;
        this.categories = categories;
        this.registrations = registrations;
        this.handouts = handouts;
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
     * @param version number of what is published; 0 before the first publication
     * @param updated when that was published, conference clock; null before the first publication
     */
    record Agenda(LocalText reception, int version, Instant updated, List<ForumDetail> forums) {}

    /**
     * A unit of the programme for a calendar.
     *
     * @param edition the code of its edition
     * @param revision grows each time something about it has changed
     * @param changedAt when that was last, conference clock; null before the first publication
     * @param withdrawn whether the programme has it no more
     */
    record Entry(String edition, ForumCard forum, int revision, Instant changedAt, boolean withdrawn) {}

    /**
     * A unit of the programme with its neighbours in the programme's order, null at either end.
     *
     * @param edition the code of its edition
     * @param materials files that everybody may have by now
     * @param open whether people can register for it now
     */
    record Found(
            String edition,
            ForumDetail forum,
            List<HandoutView> materials,
            boolean open,
            ForumCard previous,
            ForumCard next) {}

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
        return sources(Map.of()).cards();
    }

    /** Every unit in the order of the programme, with the places that are left at this moment. */
    @Transactional
    List<ForumCard> cardsWithPlaces() {
        return sources(places()).cards();
    }

    /** Every unit by time with its agenda, without places. */
    @Transactional
    Agenda agenda() {
        Sources sources = sources(Map.of());
        return new Agenda(
                editions.current().reception,
                sources.published().number(),
                sources.published().at(),
                sources.byTime());
    }

    /** Every venue with its halls and what is on in each. */
    @Transactional
    List<VenueView> venues() {
        List<Hall> halls = venues.halls();
        List<ForumCard> forums = cards();
        Set<String> plans = venues.withPlan();
        return venues.all().stream()
                .map(venue -> VenueView.of(venue, plans.contains(venue.code), halls, forums))
                .toList();
    }

    /**
     * The picture of a venue's plan, a JPEG.
     *
     * @throws Refused 404 if there is none
     */
    @Transactional
    byte[] plan(String venue) {
        return venues.plan(venue).orElseThrow(Programme::noVenue);
    }

    /** @throws Refused 404 if there is no such venue */
    @Transactional
    VenueView venue(String code) {
        return venues().stream()
                .filter(venue -> venue.code().equals(code))
                .findFirst()
                .orElseThrow(Programme::noVenue);
    }

    private static Refused noVenue() {
        return new Refused(404, "NO_VENUE", Message.of(PortalMessages.class, PortalMessages::venue_none));
    }

    /** @throws Refused 404 if the programme has nothing with this code */
    @Transactional
    Found find(String code) {
        Sources sources = sources(places());
        List<PlannedForum> all = sources.published().forums();
        int at = IntStream.range(0, all.size())
                .filter(i -> all.get(i).code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(404, "NO_FORUM", Message.of(PortalMessages.class, PortalMessages::forum_none)));
        ForumDetail forum = sources.detail(all.get(at));
        return new Found(
                editions.current().code,
                forum,
                materials(forum),
                open(forum.card()),
                at == 0 ? null : sources.card(all.get(at - 1)),
                at == all.size() - 1 ? null : sources.card(all.get(at + 1)));
    }

    /** Of slots that are published; what else there is stays with those who plan it. */
    private List<HandoutView> materials(ForumDetail forum) {
        Map<Long, SlotView> slots = forum.agenda().stream().collect(Collectors.toMap(SlotView::id, slot -> slot));
        String code = forum.card().code();
        return handouts.of(code).stream()
                .filter(one -> slots.containsKey(one.item()))
                .map(one -> HandoutView.of(code, slots.get(one.item()), one))
                .toList();
    }

    /** @throws Refused 404 if there is no such file that everybody may have by now */
    @Transactional
    Materials.Given material(String code, long id) {
        return find(code).materials().stream()
                .filter(material -> material.id() == id)
                .findFirst()
                .flatMap(material -> handouts.file(code, id))
                .orElseThrow(() -> new Refused(
                        404, "NO_MATERIAL", Message.of(PortalMessages.class, PortalMessages::forum_noMaterial)));
    }

    /**
     * A unit of the programme for a calendar, be it that it was withdrawn.
     *
     * @throws Refused 404 if no version ever had anything with this code
     */
    @Transactional
    Entry entry(String code) {
        Sources sources = sources(Map.of());
        Published published = sources.published();
        return published
                .forum(code)
                .or(() -> published.withdrawn(code))
                .map(forum -> new Entry(
                        editions.current().code,
                        sources.card(forum),
                        forum.since(),
                        forum.changedAt(),
                        published.forum(code).isEmpty()))
                .orElseThrow(() ->
                        new Refused(404, "NO_FORUM", Message.of(PortalMessages.class, PortalMessages::forum_none)));
    }

    private Sources sources(Map<String, List<PlaceView>> places) {
        return new Sources(versions.current(), editions.current().zone, places);
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

    /** The newest version, with what changes from minute to minute beside it. */
    private record Sources(Published published, ZoneId zone, Map<String, List<PlaceView>> places) {
        List<ForumCard> cards() {
            return published.forums().stream().map(this::card).toList();
        }

        /** By time; what begins together stays in the order of the programme. */
        List<ForumDetail> byTime() {
            return published.forums().stream()
                    .sorted(Comparator.comparing(PlannedForum::start))
                    .map(this::detail)
                    .toList();
        }

        ForumDetail detail(PlannedForum forum) {
            return new ForumDetail(card(forum), forum.description(), agenda(forum));
        }

        ForumCard card(PlannedForum forum) {
            return new ForumCard(
                    forum.code(),
                    forum.kind(),
                    forum.name(),
                    forum.theme(),
                    local(forum.start()),
                    local(forum.end()),
                    forum.registrable(),
                    forum.organisations().stream()
                            .map(body -> new Body(body.role(), body.name()))
                            .toList(),
                    forum.halls().stream().map(HallView::of).toList(),
                    places.getOrDefault(forum.code(), List.of()));
        }

        private List<SlotView> agenda(PlannedForum forum) {
            return forum.items().stream()
                    .map(item -> new SlotView(
                            item.id(),
                            item.kind(),
                            item.title(),
                            local(item.start()),
                            local(item.end()),
                            item.speakers().stream().map(SpeakerView::of).toList()))
                    .toList();
        }

        private OffsetDateTime local(Instant instant) {
            return instant.atZone(zone).toOffsetDateTime();
        }
    }
}
