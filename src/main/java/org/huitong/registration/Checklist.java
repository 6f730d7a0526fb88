package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huitong.category.CheckItem;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;

/** What reviewers tick off for a registration; the points are the category's. */
@ApplicationScoped
class Checklist {
    private final Editions editions;
    private final ReviewScope scope;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock wallClock;

    @Inject
    Checklist(
            Editions editions,
            ReviewScope scope,
            EntityManager database,
            Event<DomainEvent> events,
            Actor actor,
            @WallClock Clock wallClock) {
        this.editions = editions;
        this.scope = scope;
        this.database = database;
        this.events = events;
        this.actor = actor;
        this.wallClock = wallClock;
    }

    /**
     * A point as it stands.
     *
     * @param by user name of who has ticked it; null where nobody has, like {@code at}
     * @param at real clock
     */
    record Line(String key, LocalText label, boolean required, String by, Instant at) {
        public boolean ticked() {
            return by != null;
        }
    }

    /** In the order of the category. No statement where it has none. */
    List<Line> of(Registration registration) {
        if (registration.category.checks().isEmpty()) {
            return List.of();
        }
        Map<String, RegistrationCheck> ticks = ticks(registration);
        return registration.category.checks().stream()
                .map(item -> line(item, ticks.get(item.key())))
                .toList();
    }

    private static Map<String, RegistrationCheck> ticks(Registration registration) {
        return RegistrationCheck.of(registration).stream()
                .collect(Collectors.toMap(check -> check.itemKey, Function.identity()));
    }

    private static Line line(CheckItem item, RegistrationCheck tick) {
        return new Line(
                item.key(),
                item.label(),
                item.required(),
                tick == null ? null : tick.tickedBy,
                tick == null ? null : tick.tickedAt);
    }

    /** Whether a point that has to be ticked is not. */
    boolean incomplete(Registration registration) {
        return of(registration).stream().anyMatch(line -> line.required() && !line.ticked());
    }

    /** @throws Refused 409 CHECKLIST, naming what has to be ticked before approval */
    void requireComplete(Registration registration) {
        String missing = of(registration).stream()
                .filter(line -> line.required() && !line.ticked())
                .map(line -> line.label().toString())
                .collect(Collectors.joining(" · "));
        if (!missing.isEmpty()) {
            throw Refused.conflict(
                    "CHECKLIST", Message.of(RegistrationRuleMessages.class, m -> m.checklistMissing(missing)));
        }
    }

    /**
     * From now on these points are ticked and no others; who ticked one before stays the one who did.
     *
     * @throws Refused 409 ILLEGAL_MOVE if the registration has ended; 404
     */
    @Transactional
    void tick(String reference, Set<String> keys) {
        long id = scope.idOf(editions.current(), reference).orElseThrow(Registrations::notFound);
        Registration registration = Registration.lockById(id).orElseThrow(Registrations::notFound);
        if (!registration.status.living()) {
            throw Refused.conflict(
                    "ILLEGAL_MOVE", Message.of(RegistrationMessages.class, m -> m.illegalMove(registration.status)));
        }
        Map<String, RegistrationCheck> ticks = ticks(registration);
        List<CheckItem> items = registration.category.checks();
        List<CheckItem> on = among(items, key -> keys.contains(key) && !ticks.containsKey(key));
        List<CheckItem> off = among(items, key -> !keys.contains(key) && ticks.containsKey(key));
        off.forEach(item -> ticks.get(item.key()).delete());
        on.forEach(item -> RegistrationCheck.of(registration, item.key(), actor.name(), wallClock.instant())
                .persist());
        if (!on.isEmpty() || !off.isEmpty()) {
            events.fire(new RegistrationChecked(registration.id, reference, told(on), told(off)));
        }
        database.flush();
    }

    private static List<CheckItem> among(List<CheckItem> items, Predicate<String> wanted) {
        return items.stream().filter(item -> wanted.test(item.key())).toList();
    }

    private static List<String> told(List<CheckItem> items) {
        return items.stream().map(item -> item.label().in(Locale.CHINESE)).toList();
    }
}
