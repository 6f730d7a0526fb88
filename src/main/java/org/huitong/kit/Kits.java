package org.huitong.kit;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.LocalText;
import org.huitong.workgroup.WorkingGroups;

/** The door to how far the halls are: read, and opened. */
@ApplicationScoped
public class Kits {
    private final Checklists checklists;
    private final WorkingGroups groups;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    Kits(Checklists checklists, WorkingGroups groups, Event<DomainEvent> events, Actor actor, Clock clock) {
        this.checklists = checklists;
        this.groups = groups;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** A hall's checklist, item by item. */
    record ChecklistView(KitView kit, List<ItemView> items) {
        public List<ItemView> inside() {
            return in(Area.INSIDE);
        }

        public List<ItemView> outside() {
            return in(Area.OUTSIDE);
        }

        private List<ItemView> in(Area area) {
            return items.stream().filter(item -> item.area() == area).toList();
        }
    }

    /**
     * All halls that are booked, by time, as far as they exist for whoever is acting. The number of statements does not
     * depend on how many there are.
     *
     * @param group only what this working group sees to counts; null for all
     */
    @Transactional
    List<KitView> board(String group) {
        Instant now = clock.instant();
        List<Checklist> all = checklists.living();
        Map<Checklist, List<KitItem>> items = checklists.items(all);
        items.replaceAll((list, its) -> its.stream()
                .filter(item -> group == null || item.workingGroup.equals(group))
                .toList());
        return all.stream()
                .filter(list -> group == null && !checklists.partial()
                        || !items.getOrDefault(list, List.of()).isEmpty())
                .map(list -> KitView.of(list, Readiness.of(items.getOrDefault(list, List.of()), now)))
                .toList();
    }

    /** The halls of one forum, by time; none for a forum that does not exist for whoever is acting. */
    @Transactional
    public List<KitView> ofForum(String forum) {
        return board(null).stream().filter(kit -> kit.forum().equals(forum)).toList();
    }

    /**
     * Something that has to stand in a hall.
     *
     * @param checklist its id
     * @param item its id
     */
    public record Due(long checklist, long item, LocalText name, Instant at, boolean overdue) {}

    /** What is required for a forum's halls and does not stand there yet, by the time it has to. */
    @Transactional
    public List<Due> due(String forum) {
        Instant now = clock.instant();
        List<Checklist> own = checklists.living().stream()
                .filter(checklist -> checklist.forum.code.equals(forum))
                .toList();
        return checklists.items(own).values().stream()
                .flatMap(List::stream)
                .filter(item -> item.needed() && item.state == KitItem.State.OPEN)
                .map(item -> new Due(item.checklist.id, item.id, item.name, item.dueAt, item.overdue(now)))
                .sorted(Comparator.comparing(Due::at))
                .toList();
    }

    /** How many required items should stand in their halls by now and do not. One statement. */
    @Transactional
    long overdue() {
        return checklists.overdue(clock.instant());
    }

    /** @throws org.huitong.platform.Refused 404 */
    @Transactional
    ChecklistView checklist(long id) {
        return view(checklists.byId(id), groupNames());
    }

    /** Every living one, whole, for paper. */
    @Transactional
    List<ChecklistView> all() {
        Map<String, LocalText> names = groupNames();
        Instant now = clock.instant();
        List<Checklist> all = checklists.living();
        Map<Checklist, List<KitItem>> items = checklists.items(all);
        return all.stream()
                .filter(list -> !checklists.partial() || items.containsKey(list))
                .map(list -> view(list, items.getOrDefault(list, List.of()), names, now))
                .toList();
    }

    /**
     * Opens the hall for its forum.
     *
     * @param version of the checklist that was seen when this was decided
     * @param reason why although something is missing; null or blank to be refused then
     * @throws org.huitong.platform.Refused 409 {@code KIT_NOT_READY} naming what is missing; 403 {@code KIT_OVERRIDE} for a
     *     reason by somebody who has not the last word; 403 {@code SCOPE_LIMITED} for whoever sees only some of its items
     */
    @Transactional
    void open(long id, int version, String reason) {
        Checklist checklist = seen(id, version);
        Instant now = clock.instant();
        boolean missing = !checklist.readiness(now).ready();
        String why = missing && reason != null && !reason.isBlank() ? reason : null;
        if (why != null && actor.staffWithout(Roles.FINAL_REVIEWER)) {
            throw KitRefusals.overrideNotYours();
        }
        int left = checklist.missing().size();
        checklist.open(actor.name(), why, now);
        events.fire(new HallOpened(id, checklist.forum.code, checklist.hall.code, left, why));
    }

    /**
     * The hall is open no more.
     *
     * @param version of the checklist that was seen when this was decided
     * @throws org.huitong.platform.Refused 409 {@code KIT_NOT_OPENED}; 403 {@code SCOPE_LIMITED} as with {@link #open}
     */
    @Transactional
    void takeBackOpening(long id, int version, String reason) {
        Checklist checklist = seen(id, version);
        checklist.takeBackOpening(actor.name(), reason, clock.instant());
        events.fire(new HallOpeningTakenBack(id, checklist.forum.code, checklist.hall.code, reason));
    }

    private Checklist seen(long id, int version) {
        Checklist checklist = checklists.locked(id);
        if (checklist.version != version) {
            throw Checklists.changed();
        }
        if (checklists.partial()) {
            throw KitRefusals.wholeHall();
        }
        return checklist;
    }

    /** Whether there are items of a hall that do not exist for whoever is acting. */
    boolean partial() {
        return checklists.partial();
    }

    /** Names of the working groups whose items exist for whoever is acting, by their codes, in order. */
    Map<String, LocalText> ownGroupNames() {
        Map<String, LocalText> names = groupNames();
        names.keySet().removeIf(code -> !actor.scope().covers(Scope.Kind.WORKING_GROUP, code));
        return names;
    }

    /** Names of the working groups by their codes, in order. */
    Map<String, LocalText> groupNames() {
        return groups.all().stream()
                .collect(toMap(
                        WorkingGroups.GroupView::code,
                        WorkingGroups.GroupView::name,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private ChecklistView view(Checklist checklist, Map<String, LocalText> names) {
        return view(checklist, checklists.items(checklist), names, clock.instant());
    }

    private static ChecklistView view(
            Checklist checklist, List<KitItem> items, Map<String, LocalText> names, Instant now) {
        return new ChecklistView(
                KitView.of(checklist, Readiness.of(items, now)),
                items.stream().map(item -> ItemView.of(item, names, now)).toList());
    }
}
