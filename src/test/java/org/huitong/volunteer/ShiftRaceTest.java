package org.huitong.volunteer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huitong.platform.Refused;
import org.huitong.registration.Registrations;
import org.huitong.registration.Reviews;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** Many at once, each rule beside a negative control: the same steps with the protection left out show the fault. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ShiftRaceTest {
    private static final Instant NOW = Instant.parse("2023-07-10T01:00:00Z");

    @Inject
    Shifts shifts;

    @Inject
    ShiftRules rules;

    @Inject
    ShiftBook book;

    @Inject
    Registrations registrations;

    @Inject
    Reviews reviews;

    @Test
    void fivePlacesGoToFiveOfForty() {
        long shift = book.shift(book.post("抢班岗", "Race post"), "2023-07-18T08:00", "2023-07-18T12:00", 5);
        Map<String, Long> answers = together(book.helpers(40), helper -> {
                    var answer = Demo.bearer(helper.token())
                            .contentType(ContentType.JSON)
                            .post("/api/volunteer/shifts/" + shift + "/assignment");
                    return answer.statusCode() + " " + answer.path(answer.statusCode() == 201 ? "status" : "code");
                })
                .collect(groupingBy(Function.identity(), counting()));
        assertEquals(Map.of("201 SIGNED_UP", 5L, "409 FULL", 35L), answers);
        assertEquals(5, book.taken(shift));
        assertEquals(5, book.on(shift).size());
    }

    @Test
    void withoutTheConditionThereAreMoreThanFive() {
        long shift = book.shift(book.post("抢班岗", "Race post"), "2023-07-18T08:00", "2023-07-18T12:00", 5);
        var looked = new CyclicBarrier(8);
        together(book.helpers(8), helper -> QuarkusTransaction.requiringNew().call(() -> {
            boolean free = Shift.<Shift>findById(shift).taken < 5;
            looked.await();
            if (free) {
                Shift.update("taken = taken + 1 where id = ?1", shift);
                signUpUnchecked(shift, helper.id());
            }
            return free;
        }));
        assertEquals(8, book.taken(shift));
        assertEquals(8, book.on(shift).size());
    }

    @Test
    void oneVolunteerGetsOneOfTwoOverlappingShifts() {
        long post = book.post("重叠岗", "Overlap post");
        for (ShiftBook.Helper helper : book.helpers(10)) {
            long first = book.shift(post, "2023-07-18T08:00", "2023-07-18T12:00", 10);
            long second = book.shift(post, "2023-07-18T11:00", "2023-07-18T15:00", 10);
            List<String> answers = together(
                            List.of(first, second), shift -> attempt(() -> shifts.signUp(shift, helper.id())))
                    .sorted()
                    .toList();
            assertEquals(List.of("OVERLAP", "done"), answers);
            assertEquals(1, book.taken(first) + book.taken(second));
            remove(post);
        }
    }

    @Test
    void withoutTheLockOneVolunteerGetsBoth() {
        long post = book.post("重叠岗", "Overlap post");
        long first = book.shift(post, "2023-07-18T08:00", "2023-07-18T12:00", 10);
        long second = book.shift(post, "2023-07-18T11:00", "2023-07-18T15:00", 10);
        ShiftBook.Helper helper = book.helpers(1).get(0);
        var looked = new CyclicBarrier(2);
        List<Boolean> free = together(List.of(first, second), id -> QuarkusTransaction.requiringNew()
                        .call(() -> {
                            Volunteer volunteer = Volunteer.findById(helper.id());
                            Shift shift = Shift.byId(volunteer.edition, id).orElseThrow();
                            boolean nothingInTheWay = rules.obstacle(shift, ShiftAssignment.of(volunteer), NOW)
                                    .isEmpty();
                            looked.await();
                            if (nothingInTheWay && Shift.takePlace(id)) {
                                signUpUnchecked(id, helper.id());
                            }
                            return nothingInTheWay;
                        }))
                .toList();
        assertEquals(List.of(true, true), free);
        assertEquals(List.of(helper.number()), book.on(first));
        assertEquals(List.of(helper.number()), book.on(second));
    }

    @Test
    void manySignUpsAndReleasesAtOnceKeepTheCount() {
        long shift = book.shift(book.post("进出岗", "Busy post"), "2023-07-18T08:00", "2023-07-18T12:00", 3);
        Map<String, Long> answers = together(book.helpers(12), helper -> {
                    String in = attempt(() -> shifts.signUp(shift, helper.id()));
                    String out = attempt(() -> shifts.signOff(shift, helper.id()));
                    String again = attempt(() -> shifts.signUp(shift, helper.id()));
                    return Stream.of(in, out, again);
                })
                .flatMap(Function.identity())
                .collect(groupingBy(Function.identity(), counting()));
        assertEquals(
                List.of(),
                answers.keySet().stream()
                        .filter(answer ->
                                !List.of("done", "FULL", "NOT_ASSIGNED").contains(answer))
                        .toList());
        assertEquals(book.on(shift).size(), book.taken(shift));
        assertTrue(book.taken(shift) <= 3);
    }

    @Test
    void whoeverWithdrawsWhileSigningUpHasNoShift() {
        long post = book.post("撤回岗", "Withdrawal post");
        for (ShiftBook.Helper helper : book.helpers(8)) {
            long shift = book.shift(post, "2023-07-18T08:00", "2023-07-18T12:00", 1);
            together(
                    List.<Runnable>of(
                            () -> shifts.signUp(shift, helper.id()),
                            () -> registrations.withdraw(helper.registrationId())),
                    ShiftRaceTest::attempt);
            assertEquals(0, book.taken(shift));
            assertEquals(List.of(), book.on(shift));
            remove(post);
        }
    }

    @Test
    void approvedAtOnceEachGetsANumberOfItsOwn() {
        List<String> references = IntStream.range(0, 6)
                .mapToObj(i -> book.applicant("周子墨", "示例大学"))
                .toList();
        together(references, reference -> reviews.approve(reference, null));
        List<String> numbers = references.stream()
                .map(reference ->
                        registrations.byReference(reference).orElseThrow().id())
                .map(id -> QuarkusTransaction.requiringNew()
                        .call(() -> Volunteer.of(id).orElseThrow().number))
                .toList();
        assertEquals(6, numbers.stream().distinct().count());
    }

    @Test
    void countedWithoutTheCounterTwoGetTheSameNumber() {
        var looked = new CyclicBarrier(2);
        List<Long> numbers = together(
                        List.of(1, 2), i -> QuarkusTransaction.requiringNew().call(() -> {
                            long next = Volunteer.count() + 1;
                            looked.await();
                            return next;
                        }))
                .toList();
        assertEquals(numbers.get(0), numbers.get(1));
    }

    private static void signUpUnchecked(long shift, long volunteer) {
        ShiftAssignment.signedUp(Shift.findById(shift), Volunteer.findById(volunteer), NOW)
                .persist();
    }

    /** Makes room for the next round with the same times. */
    private static void remove(long post) {
        QuarkusTransaction.requiringNew().run(() -> {
            ShiftAssignment.delete("shift.id in (select s.id from Shift s where s.post.id = ?1)", post);
            Shift.delete("post.id", post);
        });
    }

    private static String attempt(Runnable change) {
        try {
            change.run();
            return "done";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    private interface Action<T, R> {
        R on(T item) throws Exception;
    }

    /** All at the same moment, each in a thread of its own; the results in the order of the items. */
    private static <T, R> Stream<R> together(List<T> items, Action<T, R> action) {
        ExecutorService threads = Executors.newFixedThreadPool(items.size());
        try {
            var start = new CyclicBarrier(items.size());
            List<Callable<R>> tasks = new ArrayList<>();
            for (T item : items) {
                tasks.add(() -> {
                    start.await();
                    return action.on(item);
                });
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results.stream();
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdown();
        }
    }
}
