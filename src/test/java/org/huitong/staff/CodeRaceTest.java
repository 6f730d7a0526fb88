package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** The same code in several browsers at the same moment, through HTTP, against the real database. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class CodeRaceTest {
    /** As many as may fail without a lock. */
    private static final int RIVALS = 4;

    @Inject
    StaffMember members;

    @Test
    void oneOfManyGetsInWithTheSameCode() throws Exception {
        assertEquals(1, race());
    }

    /** Without the rule that a step is used once, all of them get in: the race above is a real one. */
    @Test
    void allOfThemWouldIfStepsWereNotUsedUp() throws Exception {
        QuarkusMock.installMockForType(new EndlessSteps(), FactorSteps.class);
        assertEquals(RIVALS, race());
    }

    @Vetoed
    static class EndlessSteps extends FactorSteps {
        @Override
        boolean take(Account account, long step) {
            return true;
        }
    }

    private long race() throws Exception {
        String name = members.complete();
        List<StaffBrowser> browsers =
                Stream.generate(StaffBrowser::new).limit(RIVALS).toList();
        browsers.forEach(browser -> browser.password(name, StaffMember.PASSWORD));
        String code = members.code(0);
        var pool = Executors.newFixedThreadPool(RIVALS);
        List<Future<Integer>> answers = pool.invokeAll(browsers.stream()
                .map(browser -> (Callable<Integer>) () -> browser.code(code).statusCode())
                .toList());
        pool.shutdown();
        for (Future<Integer> answer : answers) {
            answer.get();
        }
        return browsers.stream().filter(StaffBrowser::inside).count();
    }
}
