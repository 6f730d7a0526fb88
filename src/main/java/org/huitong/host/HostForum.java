package org.huitong.host;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.kit.Costs;
import org.huitong.kit.KitView;
import org.huitong.kit.Kits;
import org.huitong.kit.RequestView;
import org.huitong.platform.LocalText;
import org.huitong.program.AgendaItem;
import org.huitong.program.Forum;
import org.huitong.program.Material;
import org.huitong.registration.ForumGuests;
import org.huitong.registration.Place;

/**
 * A host's forum, with all that the host has to know about it.
 *
 * @param expected how many people it expects; 0 while unknown
 * @param materials what is still to be handed in or accepted for its agenda
 * @param due what is required in its halls and not there yet
 */
record HostForum(
        Forum forum,
        List<AgendaItem> agenda,
        List<Material> materials,
        int expected,
        List<ForumGuests.Count> counts,
        List<KitView> kits,
        List<Kits.Due> due,
        List<RequestView> requests) {
    private static final int NEXT = 6;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** Numbers of one category, a column for each standing of a place. */
    record Row(LocalText category, long confirmed, long held, long waiting) {
        public long all() {
            return confirmed + held + waiting;
        }
    }

    public List<Row> rows() {
        return counts.stream()
                .map(ForumGuests.Count::category)
                .distinct()
                .map(this::row)
                .toList();
    }

    private Row row(String category) {
        LocalText name = counts.stream()
                .filter(count -> count.category().equals(category))
                .findFirst()
                .map(ForumGuests.Count::categoryName)
                .orElseThrow();
        return new Row(
                name,
                people(category, Set.of(Place.Status.CONFIRMED)),
                people(category, Set.of(Place.Status.HELD, Place.Status.OFFERED)),
                people(category, Set.of(Place.Status.WAITLISTED)));
    }

    private long people(String category, Set<Place.Status> of) {
        return counts.stream()
                .filter(count -> count.category().equals(category) && of.contains(count.status()))
                .mapToLong(ForumGuests.Count::people)
                .sum();
    }

    public Row total() {
        List<Row> rows = rows();
        return new Row(
                null,
                rows.stream().mapToLong(Row::confirmed).sum(),
                rows.stream().mapToLong(Row::held).sum(),
                rows.stream().mapToLong(Row::waiting).sum());
    }

    public Costs costs() {
        return Costs.of(requests);
    }

    /** The organisations that carry it, in their order, by role. */
    public String organisations() {
        return forum.organisations.stream()
                .map(organisation -> organisation.name.toString())
                .collect(Collectors.joining(" · "));
    }

    /**
     * Something with a time by which it has to be done.
     *
     * @param href where it is dealt with; null where nowhere
     */
    record Deadline(Instant at, Kind kind, Object what, boolean over, String href) {
        enum Kind {
            MATERIAL,
            KIT,
            REQUEST,
            SET_UP,
            FORUM
        }
    }

    /** The next ones, by time. What was handed in waits for somebody else. */
    List<Deadline> deadlines(Instant now, ZoneId zone) {
        var all = new ArrayList<Deadline>();
        due.forEach(item -> all.add(new Deadline(
                item.at(),
                Deadline.Kind.KIT,
                item.name(),
                item.overdue(),
                "/admin/kit/" + item.checklist() + "/items/" + item.item())));
        materials.stream()
                .filter(material -> material.dueOn != null && material.state != Material.State.RECEIVED)
                .forEach(material -> {
                    // The whole day is theirs.
                    Instant end =
                            material.dueOn.atTime(LAST_MINUTE).atZone(zone).toInstant();
                    all.add(new Deadline(
                            end,
                            Deadline.Kind.MATERIAL,
                            material.title,
                            end.isBefore(now),
                            "/admin/programme/" + forum.code + "/materials/" + material.id));
                });
        requests.stream()
                .filter(request -> request.open() && request.wantedBy().isAfter(now))
                .forEach(request ->
                        all.add(new Deadline(request.wantedBy(), Deadline.Kind.REQUEST, request.what(), false, null)));
        kits.stream()
                .filter(kit -> kit.setUp().isAfter(now))
                .forEach(kit -> all.add(new Deadline(kit.setUp(), Deadline.Kind.SET_UP, kit.hallName(), false, null)));
        if (forum.startsAt.isAfter(now)) {
            all.add(new Deadline(forum.startsAt, Deadline.Kind.FORUM, forum.name, false, null));
        }
        return all.stream()
                .sorted(Comparator.comparing(Deadline::at))
                .limit(NEXT)
                .toList();
    }
}
