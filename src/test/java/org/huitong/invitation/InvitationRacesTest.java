package org.huitong.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** Who answers for one invitation at the same moment; and what would come of it without the locks and keys. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class InvitationRacesTest {
    @Inject
    Desk desk;

    @Inject
    Writing writing;

    @Inject
    HeldLists lists;

    @Inject
    UnitPlans plans;

    private static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> done : pool.invokeAll(List.of(one, other))) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    /** The same twice, each in a transaction of its own, going on when both have looked. */
    private static <T> List<T> withoutHolding(Look<T> look) throws Exception {
        var bothHaveLooked = new CyclicBarrier(2);
        Callable<T> one = () -> QuarkusTransaction.requiringNew().call(() -> look.at(bothHaveLooked::await));
        return both(one, one);
    }

    private interface Look<T> {
        T at(Callable<Integer> whenBothHave) throws Exception;
    }

    @Test
    void withoutTheLockTwoAnswersWouldBothStand() throws Exception {
        Desk.Guest guest = desk.invited("双答甲");
        List<Boolean> bothMay = withoutHolding(whenBothHave -> {
            Invitation seen = Invitation.findById(guest.id());
            boolean may = seen.status.answerable() && seen.registration == null;
            whenBothHave.call();
            return may;
        });
        assertEquals(List.of(true, true), bothMay, "the fault did not show");
    }

    @Test
    void ofTwoSubstitutesAtOnceOneIsInvited() throws Exception {
        Desk.Guest guest = desk.invited("换人甲");
        RequestSpecification one = substitute(guest, "接替子");
        RequestSpecification other = substitute(guest, "接替丑");
        List<Integer> answers =
                both(() -> one.post("/reply/substitution").statusCode(), () -> other.post("/reply/substitution")
                        .statusCode());
        // Whoever comes second is told so, or finds the link closed already.
        assertTrue(answers.contains(303), answers::toString);
        assertEquals(1, successors(guest.id()));
    }

    private static RequestSpecification substitute(Desk.Guest guest, String name) {
        return guest.posting()
                .formParam("substituteName", name)
                .formParam("substitutePosition", "职员")
                .formParam("substituteMobile", Desk.mobile());
    }

    private static long successors(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Invitation.count("replaces.id", id));
    }

    /** And without the key on whom somebody replaces, which is why these name nobody. */
    @Test
    void withoutLockAndKeyTwoSubstitutesWouldBeInvited() throws Exception {
        Desk.Guest guest = desk.invited("换人乙");
        withoutHolding(whenBothHave -> {
            Invitation seen = Invitation.findById(guest.id());
            boolean may = seen.status.mayBecome(InvitationStatus.SUBSTITUTED);
            whenBothHave.call();
            return may ? writing.round().write(Desk.invitee("接替寅", Desk.mobile(), "2023-07-15T18:00")) : null;
        });
        assertEquals(
                2,
                QuarkusTransaction.requiringNew().call(() -> Invitation.count("name", "接替寅")),
                "the fault did not show");
    }

    private static List<List<String>> coming(Desk.Unit unit) {
        List<List<String>> rows =
                Sheets.read(unit.page().get("/unit/replies/sheet.xlsx").asByteArray());
        List<List<String>> sent = new ArrayList<>(List.of(rows.get(0)));
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> filled = new ArrayList<>(row);
            while (filled.size() < SheetWords.Reply.values().length) {
                filled.add("");
            }
            filled.set(SheetWords.Reply.ANSWER.ordinal(), "参会");
            filled.set(SheetWords.Reply.DOCUMENT_NUMBER.ordinal(), NewGuest.unusedDocument());
            filled.set(SheetWords.Reply.MOBILE.ordinal(), Desk.mobile());
            sent.add(filled);
        }
        return sent;
    }

    private static String uploaded(Desk.Unit unit, byte[] sheet) {
        return Sheets.location(Sheets.upload(unit::page, "/unit", "/unit/replies", sheet));
    }

    @Test
    void ofTwoSheetsOfOneUnitAtOnceEverybodyIsRegisteredOnce() throws Exception {
        Desk.Unit unit = desk.unit(4);
        byte[] sheet = Sheets.of(coming(unit));
        List<String> uploads = List.of(uploaded(unit, sheet), uploaded(unit, sheet));
        List<Integer> answers = both(() -> Sheets.take(unit, uploads.get(0)), () -> Sheets.take(unit, uploads.get(1)));
        // Whoever comes second is told which lines could not be done any more, or finds them done.
        assertTrue(answers.stream().allMatch(status -> status == 303 || status == 409), answers::toString);
        for (int i = 1; i <= 4; i++) {
            assertEquals(1, desk.registrations(Desk.person(unit.unit(), i)));
        }
    }

    @Test
    void withoutTheLocksBothSheetsWouldAnswerForEverybody() throws Exception {
        Desk.Unit unit = desk.unit(3);
        String upload = uploaded(unit, Sheets.of(coming(unit)));
        long list = Long.parseLong(upload.substring(upload.lastIndexOf('/') + 1));
        long contact = desk.unitId(unit.unit());
        List<Long> todo = withoutHolding(whenBothHave -> {
            long does = plans.of(contact, lists.open(HeldList.findById(list))).stream()
                    .filter(plan -> plan.line().deed() == Dealings.Deed.COME)
                    .count();
            whenBothHave.call();
            return does;
        });
        assertEquals(List.of(3L, 3L), todo, "the fault did not show");
    }
}
