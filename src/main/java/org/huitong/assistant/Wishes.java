package org.huitong.assistant;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huitong.booking.Bookings;
import org.huitong.edition.Editions;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.program.Forum;
import org.huitong.program.ForumKind;
import org.huitong.program.Forums;
import org.huitong.venue.Layout;

/** The door to what forums ask of their halls, in the current edition. */
@ApplicationScoped
class Wishes {
    private final Editions editions;
    private final Forums forums;
    private final Bookings bookings;
    private final Event<DomainEvent> events;

    @Inject
    Wishes(Editions editions, Forums forums, Bookings bookings, Event<DomainEvent> events) {
        this.editions = editions;
        this.forums = forums;
        this.bookings = bookings;
        this.events = events;
    }

    /**
     * What a forum asks of its hall.
     *
     * @param layouts in which it may be set, the preferred one first
     * @param needs Chinese names of equipment it cannot do without
     * @param wishes of equipment it would like
     */
    record Asked(List<Layout> layouts, List<String> needs, List<String> wishes) {
        private static Asked of(ForumWish wish) {
            return new Asked(wish.layouts, wish.needs, wish.wishes);
        }

        /** While nobody has said anything: people sit in rows, or at tables where they come to meet. */
        private static Asked usual(ForumKind kind) {
            return new Asked(
                    List.of(kind == ForumKind.NETWORKING ? Layout.BANQUET : Layout.THEATRE), List.of(), List.of());
        }
    }

    /** By the forums' codes; every forum is there. Two statements. */
    @Transactional
    Map<String, Asked> byForum() {
        Map<String, ForumWish> said = ForumWish.byForum(editions.current());
        return forums.all().stream()
                .collect(toMap(
                        forum -> forum.code,
                        forum -> said.containsKey(forum.code)
                                ? Asked.of(said.get(forum.code))
                                : Asked.usual(forum.kind)));
    }

    /**
     * Writes down what a forum asks for.
     *
     * @throws Refused 404 if there is no such forum in the actor's scope; 422 without a layout
     */
    @Transactional
    void ask(String code, List<Layout> layouts, Collection<String> needs, Collection<String> wishes) {
        Forum forum = forums.lock(code)
                .filter(known ->
                        bookings.forums().stream().anyMatch(mine -> mine.code().equals(code)))
                .orElseThrow(() -> unknown(code));
        if (layouts.isEmpty()) {
            new FieldErrors()
                    .add("layouts", "MISSING", Message.of(AssistantMessages.class, AssistantMessages::layoutMissing))
                    .orElseThrow();
        }
        ForumWish wish = ForumWish.of(forum).orElseGet(() -> new ForumWish(forum));
        wish.ask(layouts, needs, wishes);
        wish.persist();
        events.fire(
                new HallWishChanged(code, wish.layouts.stream().map(Enum::name).toList(), wish.needs, wish.wishes));
    }

    static Refused unknown(String forum) {
        return new Refused(404, "UNKNOWN_FORUM", Message.of(AssistantMessages.class, m -> m.unknownForum(forum)));
    }
}
