package org.huitong.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.huitong.form.PhotoFile;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;

/**
 * The door to putting items in place. Each method takes the version of the item that was seen when it was decided, and
 * refuses with 409 {@code KIT_CHANGED} if it is another one now.
 */
@ApplicationScoped
class KitItems {
    private final Checklists checklists;
    private final KitPhotos photos;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    KitItems(Checklists checklists, KitPhotos photos, Event<DomainEvent> events, Actor actor, Clock clock) {
        this.checklists = checklists;
        this.photos = photos;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * It stands there.
     *
     * @param photo taken with it; empty where none came
     * @throws org.huitong.platform.Refused 409 {@code KIT_PHOTO_MISSING}
     */
    @Transactional
    void done(long checklist, long item, int version, Optional<PhotoFile.Photo> photo) {
        move(checklist, item, version, null, each -> {
            photo.ifPresent(picture -> photos.store(each, picture, actor.name(), clock.instant()));
            each.done(actor.name(), clock.instant());
        });
    }

    @Transactional
    void reopen(long checklist, long item, int version) {
        move(checklist, item, version, null, KitItem::reopen);
    }

    @Transactional
    void notNeeded(long checklist, long item, int version, String reason) {
        move(checklist, item, version, reason, each -> each.notNeeded(reason, actor.name(), clock.instant()));
    }

    /** After a change of the booking it is still right. */
    @Transactional
    void lookedAt(long checklist, long item, int version) {
        move(checklist, item, version, null, KitItem::lookedAt);
    }

    /** @throws org.huitong.platform.Refused 404 if there is none */
    @Transactional
    byte[] photo(long checklist, long item) {
        KitItem found = checklists.item(checklists.byId(checklist), item);
        return photos.of(found).orElseThrow(KitRefusals::unknown);
    }

    private void move(long checklist, long id, int version, String reason, Consumer<KitItem> how) {
        Checklist locked = checklists.locked(checklist);
        locked.requireLiving();
        KitItem item = checklists.item(locked, id, version);
        KitItem.State before = item.state;
        how.accept(item);
        item.flush();
        events.fire(new KitItemChanged(locked.id, locked.forum.code, item.code, before, item.state, reason));
    }
}
