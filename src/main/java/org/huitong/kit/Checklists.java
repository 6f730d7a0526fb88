package org.huitong.kit;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * Finds checklists, and lets whoever decides something about one decide alone: its row is locked first, then it is read.
 * The one place where a data scope enters this package: by forum, and by the working group that sees to an item.
 */
@ApplicationScoped
class Checklists {
    private final Editions editions;
    private final Actor actor;

    @Inject
    Checklists(Editions editions, Actor actor) {
        this.editions = editions;
        this.actor = actor;
    }

    /** Those of living bookings that exist for whoever is acting, by time. One statement. */
    List<Checklist> living() {
        return Checklist.living(editions.current()).stream()
                .filter(checklist -> mine(checklist.forum.code))
                .toList();
    }

    /** How many required items are overdue. One statement. */
    long overdue(Instant now) {
        return KitItem.countOverdue(
                editions.current(),
                actor.scope().only(Scope.Kind.FORUM),
                actor.scope().only(Scope.Kind.WORKING_GROUP),
                now);
    }

    /** @throws Refused 404 if there is none, or none for whoever is acting */
    Checklist byId(long id) {
        return whole(Checklist.byId(editions.current(), id));
    }

    /** As {@link #byId}, its row locked until the transaction ends. */
    Checklist locked(long id) {
        lock(id);
        return byId(id);
    }

    void lock(long id) {
        Checklist.<Checklist>findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean mine(String forum) {
        return actor.scope().covers(Scope.Kind.FORUM, forum);
    }

    private boolean mine(KitItem item) {
        return actor.scope().covers(Scope.Kind.WORKING_GROUP, item.workingGroup);
    }

    /** Whether there are items that do not exist for whoever is acting: what concerns a whole hall is not theirs to decide. */
    boolean partial() {
        return actor.scope().only(Scope.Kind.WORKING_GROUP).isPresent();
    }

    /** Whether anything does not exist for whoever is acting: what concerns all is not theirs to change. */
    boolean limited() {
        return partial() || actor.scope().only(Scope.Kind.FORUM).isPresent();
    }

    /** What exists of these lists for whoever is acting, with its signatures, in order. One statement. */
    Map<Checklist, List<KitItem>> items(Collection<Checklist> lists) {
        return KitItem.of(lists).stream().filter(this::mine).collect(groupingBy(item -> item.checklist));
    }

    /** The same of one list that was found here. */
    List<KitItem> items(Checklist list) {
        return list.items.stream().filter(this::mine).toList();
    }

    /** @throws Refused 404 if it is not on the list, or does not exist for whoever is acting */
    KitItem item(Checklist checklist, long id) {
        return checklist.item(id).filter(this::mine).orElseThrow(KitRefusals::unknown);
    }

    private Checklist whole(Optional<Checklist> found) {
        Checklist checklist = found.filter(each -> mine(each.forum.code)).orElseThrow(KitRefusals::unknown);
        // The signatures of all items at once, before they are asked for one by one.
        if (items(List.of(checklist)).isEmpty() && partial()) {
            throw KitRefusals.unknown();
        }
        return checklist;
    }

    /**
     * @param version that was seen when this was decided
     * @throws Refused 404; 409 {@code KIT_CHANGED} if it is not as it was seen
     */
    KitItem item(Checklist checklist, long id, int version) {
        KitItem item = item(checklist, id);
        if (item.version != version) {
            throw changed();
        }
        return item;
    }

    static Refused changed() {
        return Refused.conflict(
                "KIT_CHANGED", Message.of(KitRefusalMessages.class, KitRefusalMessages::refusedChanged));
    }
}
