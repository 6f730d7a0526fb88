package org.huitong.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;

/**
 * The door to signing off. That the two sides of an item are two people can only be seen while nobody else signs: it is
 * decided with the checklist's row locked.
 */
@ApplicationScoped
class SignOffs {
    private final Checklists checklists;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    SignOffs(Checklists checklists, Event<DomainEvent> events, Actor actor, Clock clock) {
        this.checklists = checklists;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Signs these items off for a side, all of them or none.
     *
     * @throws org.huitong.platform.Refused 403 if the side is not the actor's; 409 {@code KIT_NOT_DONE},
     *     {@code KIT_LOOK_FIRST}, {@code KIT_SIGNED_ALREADY} or {@code KIT_SAME_SIGNER}
     */
    @Transactional
    void sign(long checklist, Collection<Long> items, Side side) {
        check(side);
        Checklist locked = checklists.locked(checklist);
        locked.requireLiving();
        Instant now = clock.instant();
        List<KitItem> chosen =
                items.stream().distinct().map(id -> checklists.item(locked, id)).toList();
        chosen.forEach(item -> item.sign(side, actor.name(), now).persist());
        locked.flush();
        events.fire(new KitSigned(
                locked.id,
                locked.forum.code,
                chosen.stream().map(item -> item.code).toList(),
                side));
    }

    /**
     * Takes a side's signature back; it stays on file.
     *
     * @throws org.huitong.platform.Refused 403 if the side is not the actor's; 409 {@code KIT_NOT_SIGNED}
     */
    @Transactional
    void takeBack(long checklist, long item, Side side, String reason) {
        check(side);
        Checklist locked = checklists.locked(checklist);
        locked.requireLiving();
        KitItem chosen = checklists.item(locked, item);
        chosen.takeBack(side, reason, actor.name(), clock.instant());
        events.fire(new KitSignatureTakenBack(locked.id, locked.forum.code, chosen.code, side, reason));
    }

    private void check(Side side) {
        if (actor.staffWithout(side.role)) {
            throw KitRefusals.sideNotYours();
        }
    }
}
