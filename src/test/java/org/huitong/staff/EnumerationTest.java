package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** The sign-in page tells nobody which accounts there are, nor what state they are in. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class EnumerationTest {
    private static final int ROUNDS = 5;

    @Inject
    StaffMember members;

    @Test
    void answerIsTheSameWhateverIsWrong() {
        Map<String, Attempt> attempts = attempts();
        String unknown = body(attempts.remove("unknown"));
        attempts.forEach((state, attempt) -> assertEquals(unknown, body(attempt), state));
    }

    /** Hashing takes its time in each case, and what is written besides is lost in the wait for the beat. */
    @Test
    void answerTakesAsLongWhateverIsWrong() {
        Map<String, Attempt> attempts = attempts();
        attempts.values().forEach(attempt -> attempt.post());
        Map<String, Long> fastest = new LinkedHashMap<>();
        attempts.forEach((state, attempt) -> fastest.put(state, fastest(attempt)));
        long least = fastest.values().stream().min(Long::compare).orElseThrow();
        long most = fastest.values().stream().max(Long::compare).orElseThrow();
        long beat = Attempts.BEAT.toMillis();
        assertTrue(least >= beat && most - least < beat / 2, fastest::toString);
    }

    /** The least of several measures: noise only ever makes an answer later. */
    private static long fastest(Attempt attempt) {
        return IntStream.range(0, ROUNDS)
                .mapToLong(i -> attempt.post().time())
                .min()
                .orElseThrow();
    }

    private record Attempt(Supplier<String> name, String password) {
        Response post() {
            return new StaffBrowser().password(name.get(), password);
        }
    }

    private Map<String, Attempt> attempts() {
        Map<String, Attempt> attempts = new LinkedHashMap<>();
        attempts.put("unknown", new Attempt(() -> "t-nobody1", StaffMember.PASSWORD));
        // A new one each time: five failures would lock it.
        attempts.put("wrong password", new Attempt(members::complete, "wrong"));
        attempts.put("no password yet", new Attempt(members::invited, StaffMember.PASSWORD));
        attempts.put(
                "locked", with(account -> account.lockedUntil = members.now().plusSeconds(600)));
        attempts.put("deactivated", with(account -> account.enabled = false));
        attempts.put("expired", with(account -> account.expiresOn = members.yesterday()));
        return attempts;
    }

    private Attempt with(Consumer<Account> state) {
        String name = members.make(account -> {
            members.complete(account);
            state.accept(account);
        });
        return new Attempt(() -> name, StaffMember.PASSWORD);
    }

    /** Without the CSRF token, the running clock and the name that was typed. */
    private static String body(Attempt attempt) {
        Response answer = attempt.post();
        assertEquals(422, answer.statusCode());
        return answer.asString()
                .replace(Demo.csrf(answer), "")
                .replaceAll("datetime=\"[^\"]+", "")
                .replaceAll("t-\\w{7,8}", "NAME");
    }
}
