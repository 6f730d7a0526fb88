package org.huitong.registration;

import static org.huitong.registration.RegistrationStatus.APPROVED;
import static org.huitong.registration.RegistrationStatus.CHANGES_REQUESTED;
import static org.huitong.registration.RegistrationStatus.PRE_APPROVED;
import static org.huitong.registration.RegistrationStatus.REJECTED;
import static org.huitong.registration.RegistrationStatus.SUBMITTED;
import static org.huitong.registration.RegistrationStatus.WAITLISTED;
import static org.huitong.registration.RegistrationStatus.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huitong.category.Category;
import org.huitong.person.Person;
import org.huitong.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status with every move: where it leads, or that it is refused and changes nothing. */
class RegistrationMovesTest {
    private static final byte[] DOCUMENT = {1, 2, 3};

    private enum Move {
        PRE_APPROVE(registration -> registration.preApprove("reviewer1")),
        APPROVE(registration -> registration.approve("reviewer2")),
        REJECT(registration -> registration.reject("reason")),
        REQUEST_CHANGE(registration -> registration.requestChange(Asked.of("text"))),
        WITHDRAW(Registration::withdraw),
        RESUBMIT(Registration::resubmit);

        final Consumer<Registration> on;

        Move(Consumer<Registration> on) {
            this.on = on;
        }
    }

    /** Everything that is allowed; what is not here is refused. */
    private static final Map<RegistrationStatus, Map<Move, RegistrationStatus>> ALLOWED = Map.of(
            SUBMITTED,
                    Map.of(
                            Move.PRE_APPROVE, PRE_APPROVED,
                            Move.REJECT, REJECTED,
                            Move.REQUEST_CHANGE, CHANGES_REQUESTED,
                            Move.WITHDRAW, WITHDRAWN),
            PRE_APPROVED,
                    Map.of(
                            Move.APPROVE, APPROVED,
                            Move.RESUBMIT, SUBMITTED,
                            Move.REJECT, REJECTED,
                            Move.REQUEST_CHANGE, CHANGES_REQUESTED,
                            Move.WITHDRAW, WITHDRAWN),
            APPROVED, Map.of(Move.RESUBMIT, SUBMITTED, Move.REJECT, REJECTED, Move.WITHDRAW, WITHDRAWN),
            CHANGES_REQUESTED, Map.of(Move.RESUBMIT, SUBMITTED, Move.REJECT, REJECTED, Move.WITHDRAW, WITHDRAWN),
            WAITLISTED, Map.of(Move.RESUBMIT, SUBMITTED, Move.REJECT, REJECTED, Move.WITHDRAW, WITHDRAWN),
            REJECTED, Map.of(),
            WITHDRAWN, Map.of());

    @Test
    void whoeverPassedTheFirstReviewLeavesTheFinalOneToSomebodyElse() {
        Registration registration = in(SUBMITTED);
        registration.preApprove("reviewer1");
        Refused refused = assertThrows(Refused.class, () -> registration.approve("reviewer1"));
        assertEquals("SAME_REVIEWER", refused.code());
        assertEquals(PRE_APPROVED, registration.status);
        registration.requestChange(Asked.of("text"));
        registration.resubmit();
        registration.preApprove("reviewer2");
        registration.approve("reviewer1");
        assertEquals(APPROVED, registration.status);
    }

    @Test
    void takingADecisionBackRestoresWhatWasAskedOfWhichFields() {
        Registration registration = in(SUBMITTED);
        registration.person = new Person();
        registration.requestChange(new Asked("text", List.of("name", "document")));
        Asked asked = registration.told();
        registration.reject("reason");
        assertEquals(Asked.of("reason"), registration.told());
        registration.takeBack(CHANGES_REQUESTED, asked);
        assertEquals(new Asked("text", List.of("name", "document")), registration.told());
        registration.resubmit();
        assertEquals(Asked.NOTHING, registration.told());
    }

    static Stream<Arguments> everyStatusWithEveryMove() {
        return Arrays.stream(RegistrationStatus.values())
                .flatMap(status -> Arrays.stream(Move.values()).map(move -> Arguments.of(status, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusWithEveryMove")
    void leadsWhereTheTableSays(RegistrationStatus from, Move move) {
        Registration registration = in(from);
        RegistrationStatus to = ALLOWED.get(from).get(move);
        if (to == null) {
            Refused refused = assertThrows(Refused.class, () -> move.on.accept(registration));
            assertEquals(409, refused.status());
            assertEquals("ILLEGAL_MOVE", refused.code());
            assertEquals(from, registration.status);
            assertArrayEquals(DOCUMENT, registration.activeDocument);
            return;
        }
        move.on.accept(registration);
        assertEquals(to, registration.status);
        if (to == REJECTED || to == WITHDRAWN) {
            assertNull(registration.activeDocument, "the document is free for another registration");
        } else {
            assertArrayEquals(DOCUMENT, registration.activeDocument);
        }
        assertEquals(
                switch (move) {
                    case REJECT -> "reason";
                    case REQUEST_CHANGE -> "text";
                    default -> null;
                },
                registration.asked);
    }

    private static Registration in(RegistrationStatus status) {
        var registration = new Registration();
        registration.status = status;
        registration.category = new Category();
        registration.activeDocument = DOCUMENT;
        return registration;
    }
}
