package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.huitong.category.Category;
import org.huitong.person.Person;
import org.huitong.platform.Refused;

/** What holds whatever is done to registrations and places, in whatever order. */
class MovesPropertyTest {
    private static final byte[] DOCUMENT = {1, 2, 3};
    private static final Instant NOW = Instant.EPOCH;

    /** What can be done to a registration, by one of two reviewers. */
    enum Move {
        PRE_APPROVE(Registration::preApprove),
        APPROVE(Registration::approve),
        REJECT((registration, by) -> registration.reject("reason")),
        REQUEST_CHANGE((registration, by) -> registration.requestChange(new Asked("text", List.of("name")))),
        RESUBMIT((registration, by) -> registration.resubmit()),
        WITHDRAW((registration, by) -> registration.withdraw());

        final BiConsumer<Registration, String> on;

        Move(BiConsumer<Registration, String> on) {
            this.on = on;
        }
    }

    /** @param second whether the second reviewer does it */
    record Step(Move move, boolean second) {
        boolean on(Registration registration) {
            return done(() -> move.on.accept(registration, second ? "reviewer2" : "reviewer1"));
        }
    }

    private static boolean done(Runnable move) {
        try {
            move.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static List<Step> steps(List<Move> moves, List<Boolean> seconds) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < Math.min(moves.size(), seconds.size()); i++) {
            steps.add(new Step(moves.get(i), seconds.get(i)));
        }
        return steps;
    }

    private static Registration submitted(boolean oneStep) {
        var registration = new Registration();
        registration.status = RegistrationStatus.SUBMITTED;
        registration.category = new Category();
        registration.category.reviewSteps = oneStep ? 1 : 2;
        registration.person = new Person();
        registration.person.documentIndex = DOCUMENT;
        registration.activeDocument = DOCUMENT;
        return registration;
    }

    private static String all(Registration registration) {
        return registration.status + " " + registration.told() + " " + (registration.activeDocument != null);
    }

    @Property
    void nobodyIsApprovedWithoutTheReviewsAndWhatHasEndedStaysSo(
            @ForAll boolean oneStep,
            @ForAll @Size(max = 12) List<Move> moves,
            @ForAll @Size(value = 12) List<Boolean> seconds) {
        Registration registration = submitted(oneStep);
        for (Step step : steps(moves, seconds)) {
            RegistrationStatus before = registration.status;
            String first = registration.preApprovedBy;
            String whole = all(registration);
            boolean done = step.on(registration);
            assertTrue(done || all(registration).equals(whole), "what is refused changes nothing");
            assertTrue(before.living() || !done, "what has ended stays so");
            assertEquals(registration.status.living(), registration.activeDocument != null);
            if (done && registration.status == RegistrationStatus.APPROVED) {
                boolean other = !(step.second ? "reviewer2" : "reviewer1").equals(first);
                assertTrue(oneStep ? before != RegistrationStatus.APPROVED : other, whole);
                assertTrue(oneStep || before == RegistrationStatus.PRE_APPROVED, whole);
            }
        }
    }

    @Property
    void aDecisionThatIsTakenBackHasNeverBeen(
            @ForAll boolean oneStep,
            @ForAll @Size(max = 8) List<Move> moves,
            @ForAll @Size(value = 8) List<Boolean> seconds,
            @ForAll Move last) {
        Registration registration = submitted(oneStep);
        steps(moves, seconds).forEach(step -> step.on(registration));
        RegistrationStatus before = registration.status;
        Asked told = registration.told();
        String whole = all(registration);
        if (new Step(last, true).on(registration)) {
            registration.takeBack(before, told);
            assertEquals(whole, all(registration));
        }
    }

    /** What can be done to a place, and by how many more then count in its pool. */
    enum Deed {
        CONFIRM(0, place -> place.confirm(NOW)),
        UNCONFIRM(0, place -> place.unconfirm(NOW)),
        OFFER(1, place -> place.offer(NOW, NOW)),
        ACCEPT(0, place -> place.accept(false, NOW)),
        ACCEPT_APPROVED(0, place -> place.accept(true, NOW)),
        LAPSE(-1, place -> place.lapse(NOW));

        final int more;
        final Consumer<Place> on;

        Deed(int more, Consumer<Place> on) {
            this.more = more;
            this.on = on;
        }
    }

    /**
     * A counter that is changed as the pool's is, by what was done and never by looking: it is always the places held,
     * confirmed and offered, and beyond the capacity nobody is given one.
     */
    @Property
    void takenIsHeldConfirmedAndOffered(
            @ForAll @IntRange(max = 4) int capacity,
            @ForAll @Size(max = 6) List<Boolean> comers,
            @ForAll @Size(max = 40) List<Deed> deeds,
            @ForAll @Size(value = 40) List<@IntRange(max = 5) Integer> whose,
            @ForAll @Size(value = 40) List<Boolean> gives) {
        var places = new ArrayList<Place>();
        int taken = 0;
        for (Boolean ignored : comers) {
            boolean room = new PoolCounters.Size(capacity, taken).free() > 0;
            places.add(placed(room ? Place.Status.HELD : Place.Status.WAITLISTED));
            taken += room ? 1 : 0;
        }
        for (int i = 0; i < deeds.size() && !places.isEmpty(); i++) {
            Place place = places.get(whose.get(i) % places.size());
            Deed deed = deeds.get(i);
            boolean counted = place.status.counts();
            if (gives.get(i)) {
                taken -= done(() -> place.release(NOW)) && counted ? 1 : 0;
            } else if (deed.more <= new PoolCounters.Size(capacity, taken).free()
                    && done(() -> deed.on.accept(place))) {
                taken += deed.more;
            }
            assertEquals(places.stream().filter(one -> one.status.counts()).count(), taken, deed + " " + place.status);
            assertTrue(taken <= capacity);
        }
    }

    private static Place placed(Place.Status status) {
        var place = new Place();
        place.status = status;
        return place;
    }
}
