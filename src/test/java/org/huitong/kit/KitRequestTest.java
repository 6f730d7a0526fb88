package org.huitong.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.huitong.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request is decided once, and becomes an item that is there when the host wants it. */
class KitRequestTest {
    private static KitRequest request() {
        var request = new KitRequest();
        request.area = Area.OUTSIDE;
        request.what = "展架";
        request.quantity = 6;
        request.wantedBy = Halls.SET_UP.minus(Duration.ofMinutes(150));
        return request;
    }

    @ParameterizedTest
    @EnumSource(value = KitRequest.State.class, names = "SUBMITTED", mode = EnumSource.Mode.EXCLUDE)
    void isDecidedOnce(KitRequest.State decision) {
        KitRequest request = request();
        request.decide(decision, "why", "venue", Halls.NOW);
        assertEquals(List.of(decision, "why", "venue"), List.of(request.state, request.reason, request.decidedBy));
        assertEquals(
                "KIT_REQUEST_DECIDED",
                assertThrows(Refused.class, () -> request.decide(KitRequest.State.APPROVED, null, "other", Halls.NOW))
                        .code());
    }

    @Test
    void becomesAnItemThatIsNotThereTooLate() {
        KitRequest request = request();
        KitItem item = request.addTo(Halls.checklist(Halls.item("a"), Halls.item("b"), Halls.item("c")));
        assertEquals(
                List.of("X-" + request.id, Area.OUTSIDE, 6, 3, request.id, true),
                List.of(item.code, item.area, item.quantity, item.position, item.requestId, item.required));
        // Two and a half hours before set-up: the full hour before that.
        assertEquals(Halls.SET_UP.minus(Duration.ofHours(3)), item.dueAt);
    }

    @Test
    void canBeWantedAfterSetUpHasBegun() {
        KitRequest request = request();
        request.wantedBy = Halls.SET_UP.plus(Duration.ofMinutes(90));
        assertEquals(Halls.SET_UP.plus(Duration.ofHours(1)), request.addTo(Halls.checklist()).dueAt);
    }
}
