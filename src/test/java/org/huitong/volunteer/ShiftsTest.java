package org.huitong.volunteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.platform.Refused;
import org.huitong.registration.Registrations;
import org.huitong.registration.Reviews;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking shifts and giving them back, one after another. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ShiftsTest {
    @Inject
    Shifts shifts;

    @Inject
    ShiftBook book;

    @Inject
    Registrations registrations;

    @Inject
    Reviews reviews;

    @Inject
    AuditLog audit;

    private long post;
    private long morning;
    private ShiftBook.Helper helper;

    @BeforeEach
    void prepare() {
        post = book.post("测试岗", "Test post");
        morning = book.shift(post, "2023-07-18T08:00", "2023-07-18T12:00", 1);
        helper = book.helper("林一诺");
    }

    @Test
    void organiserPutsSomeoneOnAndTakesThemOff() {
        shifts.assign(morning, helper.number());
        assertEquals(List.of(helper.number()), book.on(morning));
        assertEquals(1, book.taken(morning));

        shifts.release(morning, helper.number());
        assertEquals(List.of(), book.on(morning));
        assertEquals(0, book.taken(morning));
        assertEquals(
                List.of("VolunteerEnlisted", "ShiftAssigned", "ShiftReleased"),
                audit.historyOf("volunteer", helper.number()).stream()
                        .map(HistoryLine::action)
                        .toList());
    }

    @Test
    void whatWasGivenBackCanBeTakenAgain() {
        shifts.signUp(morning, helper.id());
        shifts.signOff(morning, helper.id());
        assertEquals(AssignmentStatus.RELEASED, book.status(morning, helper));
        shifts.signUp(morning, helper.id());
        assertEquals(AssignmentStatus.SIGNED_UP, book.status(morning, helper));
        assertEquals(1, book.taken(morning));
    }

    @Test
    void refusalsNameTheShiftInTheWay() {
        shifts.signUp(morning, helper.id());
        refused("ALREADY", "已在此班次：测试岗 7月18日(星期二) 08:00–12:00", () -> shifts.signUp(morning, helper.id()));

        long overlapping = book.shift(post, "2023-07-18T11:59", "2023-07-18T15:00", 1);
        refused("OVERLAP", "时间重叠，已有班次：测试岗 7月18日(星期二) 08:00–12:00", () -> shifts.signUp(overlapping, helper.id()));

        long tooSoon = book.shift(post, "2023-07-18T12:29", "2023-07-18T15:00", 1);
        refused("REST", "两班之间至少休息 30 分钟，相邻班次：测试岗 7月18日(星期二) 08:00–12:00", () -> shifts.signUp(tooSoon, helper.id()));

        long past = book.shift(post, "2023-07-09T08:00", "2023-07-09T12:00", 1);
        refused("PAST", "此班次已结束：测试岗 7月9日(星期日) 08:00–12:00", () -> shifts.signUp(past, helper.id()));

        ShiftBook.Helper second = book.helper("陈以沫");
        refused("FULL", "此班次人数已满：测试岗 7月18日(星期二) 08:00–12:00", () -> shifts.assign(morning, second.number()));
        assertEquals(List.of(helper.number()), book.on(morning));
        assertEquals(1, book.taken(morning));
    }

    @Test
    void refusalsSpeakEnglishToo() {
        shifts.signUp(morning, helper.id());
        long overlapping = book.shift(post, "2023-07-18T11:00", "2023-07-18T15:00", 1);
        Refused refused = assertThrows(Refused.class, () -> shifts.signUp(overlapping, helper.id()));
        assertTrue(refused.reason().in(Locale.ENGLISH).startsWith("Overlaps another shift: "));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        notFound("NO_SHIFT", () -> shifts.signUp(1, helper.id()));
        notFound("NO_SHIFT", () -> shifts.assign(1, helper.number()));
        notFound("NO_VOLUNTEER", () -> shifts.assign(morning, "V-000"));
        notFound("NO_VOLUNTEER", () -> shifts.signUp(morning, 1));
        refused("NOT_ASSIGNED", "已不在此班次：测试岗 7月18日(星期二) 08:00–12:00", () -> shifts.release(morning, helper.number()));
        assertEquals(0, book.taken(morning));
    }

    @Test
    void onceItHasBegunOnlyTheOrganiserReleasesAndOnceItIsOverNobody() {
        long on = book.shift(post, "2023-07-10T08:00", "2023-07-10T23:59", 1);
        shifts.assign(on, helper.number());
        refused("STARTED", "此班次已经开始，如需退出请联系岗位联系人：测试岗 7月10日(星期一) 08:00–23:59", () -> shifts.signOff(on, helper.id()));
        shifts.release(on, helper.number());
        assertEquals(0, book.taken(on));

        long over = book.shift(post, "2023-07-09T08:00", "2023-07-09T12:00", 1);
        QuarkusTransaction.requiringNew().run(() -> {
            Shift.takePlace(over);
            ShiftAssignment.signedUp(Shift.findById(over), Volunteer.findById(helper.id()), java.time.Instant.EPOCH)
                    .persist();
        });
        refused("PAST", "此班次已结束：测试岗 7月9日(星期日) 08:00–12:00", () -> shifts.release(over, helper.number()));
    }

    @Test
    void whoeverWithdrawsGivesBackWhatIsToComeAndGetsNothingMore() {
        long other = book.shift(post, "2023-07-19T08:00", "2023-07-19T12:00", 2);
        long over = book.shift(post, "2023-07-08T08:00", "2023-07-08T12:00", 1);
        shifts.signUp(morning, helper.id());
        shifts.signUp(other, helper.id());
        QuarkusTransaction.requiringNew().run(() -> {
            Shift.takePlace(over);
            ShiftAssignment.signedUp(Shift.findById(over), Volunteer.findById(helper.id()), java.time.Instant.EPOCH)
                    .persist();
        });
        registrations.withdraw(helper.registrationId());
        assertEquals(List.of(0, 0, 1), List.of(book.taken(morning), book.taken(other), book.taken(over)));
        assertEquals(AssignmentStatus.RELEASED, book.status(morning, helper));
        assertEquals(AssignmentStatus.SIGNED_UP, book.status(over, helper));
        refused(
                "NOT_TAKING_PART",
                "志愿者 %s 已撤回报名或未通过审核，不能排班".formatted(helper.number()),
                () -> shifts.assign(morning, helper.number()));
    }

    @Test
    void whoeverIsRejectedAfterwardsGivesBackToo() {
        shifts.signUp(morning, helper.id());
        reviews.reject(helper.reference(), null, "示例理由");
        assertEquals(0, book.taken(morning));
        assertEquals(AssignmentStatus.RELEASED, book.status(morning, helper));
    }

    @Test
    void aWithdrawalThatFailsLeavesTheShiftsAlone() {
        shifts.signUp(morning, helper.id());
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    registrations.withdraw(helper.registrationId());
                    throw new IllegalStateException();
                }));
        assertEquals(1, book.taken(morning));
        assertEquals(AssignmentStatus.SIGNED_UP, book.status(morning, helper));
    }

    private static void refused(String code, String reason, Runnable change) {
        Refused refused = assertThrows(Refused.class, change::run);
        assertEquals(
                List.of(409, code, reason),
                List.of(refused.status(), refused.code(), refused.reason().in(Locale.CHINESE)));
    }

    private static void notFound(String code, Runnable change) {
        Refused refused = assertThrows(Refused.class, change::run);
        assertEquals(List.of(404, code), List.of(refused.status(), refused.code()));
    }
}
