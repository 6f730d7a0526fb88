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
    void becomesAnItemThatIsThereWhenItIsWanted() {
        KitRequest request = request();
        KitItem item = request.addTo(Halls.checklist(Halls.item("a"), Halls.item("b"), Halls.item("c")));
        assertEquals(
                List.of("X-" + request.id, Area.OUTSIDE, 6, 3, request.id, true),
                List.of(item.code, item.area, item.quantity, item.position, item.requestId, item.required));
        assertEquals(request.wantedBy, item.dueAt, "to the minute");
    }

    @Test
    void moveOfSetUpTakesItAlong() {
        KitRequest request = request();
        Checklist checklist = Halls.checklist();
        checklist.hall.id = 7L;
        KitItem item = request.addTo(checklist);
        Duration later = Duration.ofMinutes(20);
        checklist.rebook(checklist.hall, Halls.wish(checklist.hall, checklist.layout, Halls.SET_UP.plus(later)), 0);
        item.rebook(false);
        assertEquals(request.wantedBy.plus(later), item.dueAt);
    }

    @Test
    void canBeWantedAfterSetUpHasBegun() {
        KitRequest request = request();
        request.wantedBy = Halls.SET_UP.plus(Duration.ofMinutes(90));
        assertEquals(request.wantedBy, request.addTo(Halls.checklist()).dueAt);
    }
}
