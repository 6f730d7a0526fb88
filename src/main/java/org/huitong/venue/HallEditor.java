package org.huitong.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.huitong.edition.Editions;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Refused;

/**
 * The door for organisers who say what halls there are and when they can be had. Everything is changed under the lock of
 * the hall's row, which whoever gives it away holds too; what hurts a forum that is booked in it is told first.
 */
@ApplicationScoped
class HallEditor {
    private final Editions editions;
    private final Venues venues;
    private final VenueEditor editor;
    private final HallUses uses;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    HallEditor(
            Editions editions,
            Venues venues,
            VenueEditor editor,
            HallUses uses,
            EntityManager database,
            Event<DomainEvent> events,
            Clock clock) {
        this.editions = editions;
        this.venues = venues;
        this.editor = editor;
        this.uses = uses;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param venue code of the venue it is in
     * @throws org.huitong.platform.Invalid with everything that is wrong
     * @throws Refused 404 if there is no such venue
     */
    @Transactional
    void create(String venue, Draft draft) {
        editor.requireMayEdit();
        // All venues are locked: the code is the hall's in the whole edition.
        Venue in = Venue.allLocked(editions.current()).stream()
                .filter(one -> one.code.equals(venue))
                .findFirst()
                .orElseThrow(VenueEditor::notFound);
        var errors = new FieldErrors();
        String code = draft.code(errors);
        if (Hall.byCode(in.edition, code).isPresent()) {
            Draft.wrong(errors, "code", "TAKEN", VenueMessages::codeTaken);
        }
        HallFacts facts = HallForm.read(draft, venues.days().all(), errors);
        errors.orElseThrow();
        var hall = new Hall();
        hall.venue = in;
        hall.code = code;
        hall.position =
                Hall.of(in).stream().mapToInt(one -> one.position + 1).max().orElse(0);
        hall.describe(facts);
        hall.persist();
        database.flush();
        events.fire(new HallCreated(code, venue));
    }

    /**
     * @param confirmed whether the organiser knows for which forums it will not do any more
     * @throws org.huitong.platform.Invalid with everything that is wrong
     * @throws Refused 404; 409 STALE if somebody else has changed it since the version that was seen
     * @throws Affected if it will not do for somebody who is booked in it, and that is not confirmed
     */
    @Transactional
    void change(String code, Draft draft, boolean confirmed) {
        Hall hall = locked(code);
        if (hall.version != draft.version()) {
            throw VenueEditor.stale();
        }
        var errors = new FieldErrors();
        HallFacts facts = HallForm.read(draft, venues.days().all(), errors);
        errors.orElseThrow();
        var after = new OpeningHours(facts.hours(), hall.venue.edition.zone);
        HallFacts before = hall.facts();
        List<String> forums = affected(code, confirmed, use -> hurts(use, before, facts, after));
        HallChanged.Facts told = told(before);
        hall.describe(facts);
        if (!told.equals(told(facts))) {
            database.flush();
            events.fire(new HallChanged(code, forums, told, told(facts)));
        }
    }

    /** Only what this change makes worse: what was too small before is known already. */
    private static boolean hurts(HallUse.Use use, HallFacts before, HallFacts after, OpeningHours hours) {
        int has = seats(after, use);
        boolean smaller = has < seats(before, use) && HallUses.tooSmall(use, has);
        boolean shut = !before.hours().equals(after.hours())
                && hours.refusing(use.setUp(), use.start(), use.end(), use.tearDown())
                        .isPresent();
        return smaller || shut;
    }

    private static int seats(HallFacts facts, HallUse.Use use) {
        return use.layout() == null ? 0 : facts.capacities().getOrDefault(use.layout(), 0);
    }

    /** One place up or down in the order of its venue; nothing happens at its end. */
    @Transactional
    void move(String code, boolean up) {
        editor.requireMayEdit();
        Hall hall = Hall.byCode(editions.current(), code).orElseThrow(VenueEditor::notFound);
        hall.venue.locked();
        List<Hall> all = new ArrayList<>(venues.lockHalls(
                Set.copyOf(Hall.of(hall.venue).stream().map(one -> one.code).toList())));
        all.sort(Comparator.comparingInt(one -> one.position));
        int at = all.indexOf(hall);
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < all.size()) {
            Collections.swap(all, at, to);
            for (int i = 0; i < all.size(); i++) {
                all.get(i).position = i;
            }
            events.fire(new HallMoved(code, to + 1));
        }
    }

    /**
     * Nobody gets it any more; who has it keeps it until they are moved.
     *
     * @param confirmed whether the organiser knows who is affected
     * @throws org.huitong.platform.Invalid without a reason
     * @throws Refused 404; 409 STALE if somebody else has changed it since the version that was seen
     * @throws Affected if anybody is in it, and that is not confirmed
     */
    @Transactional
    void withdraw(String code, Draft draft, boolean confirmed) {
        Hall hall = locked(code);
        if (hall.version != draft.version() || hall.withdrawn()) {
            throw VenueEditor.stale();
        }
        var errors = new FieldErrors();
        String why = BlockForm.reason(draft, "withdrawal", errors);
        errors.orElseThrow();
        List<String> forums = affected(code, confirmed, use -> true);
        hall.withdraw(clock.instant(), why);
        database.flush();
        events.fire(new HallWithdrawn(code, why, forums));
    }

    /** @throws Refused 404 unless it was withdrawn */
    @Transactional
    void restore(String code) {
        Hall hall = locked(code);
        if (!hall.withdrawn()) {
            throw VenueEditor.notFound();
        }
        hall.restore();
        events.fire(new HallRestored(code));
    }

    /**
     * Nobody gets it for a while; who has it then keeps it until they are moved.
     *
     * @param confirmed whether the organiser knows who is affected
     * @throws org.huitong.platform.Invalid with everything that is wrong
     * @throws Refused 404
     * @throws Affected if anybody is in it at that time, and that is not confirmed
     */
    @Transactional
    void block(String code, Draft draft, boolean confirmed) {
        Hall hall = locked(code);
        var errors = new FieldErrors();
        Period period = BlockForm.period(draft, venues.days(), errors);
        String reason = BlockForm.reason(draft, "reason", errors);
        errors.orElseThrow();
        List<String> forums = affected(code, confirmed, use -> period.overlaps(use.setUp(), use.tearDown()));
        new HallBlock(hall, period, reason).persist();
        events.fire(new HallBlocked(code, period.from(), period.until(), reason, forums));
    }

    /** @throws Refused 404 if it is gone already */
    @Transactional
    void unblock(String code, long id) {
        HallBlock block = HallBlock.byId(locked(code), id).orElseThrow(VenueEditor::notFound);
        block.delete();
        events.fire(new HallUnblocked(code, block.startsAt, block.endsAt, block.reason));
    }

    private Hall locked(String code) {
        editor.requireMayEdit();
        return venues.lockHalls(Set.of(code)).stream().findFirst().orElseThrow(VenueEditor::notFound);
    }

    /** Codes of the forums that this hurts. */
    private List<String> affected(String code, boolean confirmed, Predicate<HallUse.Use> hurts) {
        List<HallUse.Use> affected = uses.of(code).stream().filter(hurts).toList();
        if (!affected.isEmpty() && !confirmed) {
            throw new Affected(affected);
        }
        return affected.stream().map(HallUse.Use::forum).distinct().toList();
    }

    private static HallChanged.Facts told(HallFacts facts) {
        return new HallChanged.Facts(
                VenueEditor.all(facts.name()),
                facts.floor(),
                VenueForm.plain(facts.area()),
                facts.stepFree(),
                facts.equipment().stream().map(VenueEditor::all).toList(),
                facts.capacities().entrySet().stream()
                        .map(set -> set.getKey() + " " + set.getValue())
                        .toList(),
                facts.hours().stream()
                        .map(day -> day.iso() + " " + HoursText.of(day))
                        .toList());
    }
}
