package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** The door for the order in which forums are printed: decided under a lock on all of them. */
@ApplicationScoped
class ForumOrder {
    private final ProgramScope scope;
    private final Event<DomainEvent> events;

    @Inject
    ForumOrder(ProgramScope scope, Event<DomainEvent> events) {
        this.scope = scope;
        this.events = events;
    }

    /** The order concerns all forums: it is not for those to change who work for some of them. */
    boolean mayChange() {
        return scope.only().isEmpty();
    }

    /**
     * One place up or down; nothing happens at its end.
     *
     * @param rank the place that was seen when this was decided, from 1
     * @throws Refused 404; 409 {@code SCOPE_LIMITED} for whoever works for some forums only; 409
     *     {@code PROGRAMME_CHANGED} if it stands elsewhere by now
     */
    @Transactional
    void move(String code, int rank, boolean up) {
        if (!mayChange()) {
            scope.forum(code);
            throw Refused.conflict(
                    "SCOPE_LIMITED", Message.of(ProgrammeMessages.class, ProgrammeMessages::orderNotYours));
        }
        List<Forum> all = new ArrayList<>(Forum.allLocked(scope.edition()));
        all.sort(Comparator.comparing(forum -> forum.position));
        int at = all.stream().map(forum -> forum.code).toList().indexOf(code);
        if (at < 0) {
            throw ProgramScope.noForum();
        }
        Seen.require(at + 1, rank);
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < all.size()) {
            Collections.swap(all, at, to);
            for (int i = 0; i < all.size(); i++) {
                all.get(i).position = i;
            }
            events.fire(new ForumMoved(code, to + 1));
        }
    }
}
