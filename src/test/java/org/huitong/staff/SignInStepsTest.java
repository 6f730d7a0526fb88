package org.huitong.staff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** From the password to being inside: second factor, setting one up, recovery codes, a password that is too old. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SignInStepsTest {
    private static final Pattern OFFER = Pattern.compile("name=\"offer\" value=\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("<span class=\"reference long-key\">([A-Z2-7 ]+)</span>");
    private static final Pattern RECOVERY = Pattern.compile("<li class=\"reference\">([a-z0-9-]+)</li>");

    @Inject
    StaffMember members;

    @Inject
    SecondFactors factors;

    @Inject
    SignIns signIns;

    @Inject
    Passwords passwords;

    private final StaffBrowser browser = new StaffBrowser();

    @Test
    void passwordAloneProvesNothing() {
        Response answer = browser.password(members.complete(), StaffMember.PASSWORD);
        answer.then().statusCode(303).header("Location", containsString("/sign-in/code?next=%2Fadmin"));
        assertFalse(browser.inside());
        browser.get("/admin/registrations").then().statusCode(303).header("Location", containsString("/sign-in?next="));
    }

    @Test
    void passwordAndCodeLeadToWhereOneWantedToGo() {
        String name = members.complete();
        browser.post("/sign-in", "username", name, "password", StaffMember.PASSWORD, "next", "/admin/account/tokens")
                .then()
                .header("Location", endsWith("/sign-in/code?next=%2Fadmin%2Faccount%2Ftokens"));
        browser.get("/sign-in/code?next=/admin/account/tokens")
                .then()
                .statusCode(200)
                .body(containsString("inputmode=\"numeric\""))
                .body(containsString("autocomplete=\"one-time-code\""))
                .body(containsString("value=\"/admin/account/tokens\""));
        browser.post("/sign-in/code", "code", members.code(0), "next", "/admin/account/tokens")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin/account/tokens"));
        assertTrue(browser.inside());
    }

    @Test
    void keyOfTheSessionChangesAtEveryStep() {
        browser.with("planted-by-somebody-else").password(members.complete(), StaffMember.PASSWORD);
        String halfway = browser.session();
        browser.code(members.code(0));
        assertNotEquals(halfway, browser.session());
        assertTrue(browser.inside());
        assertFalse(new StaffBrowser().with(halfway).inside(), "whoever saw the earlier key must have nothing");
    }

    @Test
    void clockThatIsFiveMinutesOffIsRefused() {
        browser.password(members.complete(), StaffMember.PASSWORD);
        browser.code(members.code(-10)).then().statusCode(422).body(containsString("验证码不正确"));
        browser.code(members.code(10)).then().statusCode(422);
        browser.code(members.code(1)).then().statusCode(303);
    }

    @Test
    void usedCodeIsRefusedAndSoIsAnEarlierOne() {
        String name = members.complete();
        browser.password(name, StaffMember.PASSWORD);
        String code = members.code(0);
        browser.code(code).then().statusCode(303);
        var second = new StaffBrowser();
        second.password(name, StaffMember.PASSWORD);
        second.code(code).then().statusCode(422);
        second.code(members.code(-1)).then().statusCode(422);
        assertFalse(second.inside());
    }

    @Test
    void wrongCodesLockLikeWrongPasswordsAndEndTheSession() {
        String name = members.complete();
        browser.password(name, "wrong").then().statusCode(422);
        browser.password(name, StaffMember.PASSWORD).then().statusCode(303);
        for (int i = 0; i < 3; i++) {
            browser.code(members.wrongCode()).then().statusCode(422);
        }
        // The right password again does not forget the failures.
        browser.password(name, StaffMember.PASSWORD).then().statusCode(303);
        browser.code(members.wrongCode()).then().statusCode(303).header("Location", containsString("done=again"));
        browser.password(name, StaffMember.PASSWORD).then().statusCode(422);
        assertTrue(members.account(name).lockedUntil.isAfter(members.now().plus(Duration.ofMinutes(14))));
    }

    @Test
    void completeSignInForgetsTheFailures() {
        String name = members.complete();
        for (int i = 0; i < 4; i++) {
            browser.password(name, "wrong").then().statusCode(422);
        }
        browser.password(name, StaffMember.PASSWORD);
        browser.code(members.code(0)).then().statusCode(303);
        assertEquals(0, members.account(name).failedAttempts);
    }

    @Test
    void whoHasNoSecondFactorSetsOneUpBeforeAnythingElse() {
        String name = members.withPassword();
        browser.password(name, StaffMember.PASSWORD)
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in/enrolment"));
        assertFalse(browser.inside());
        Response form = browser.get("/sign-in/enrolment");
        form.then().statusCode(200).body(containsString("<svg class=\"qr\""));
        String secret = group(SECRET, form).replace(" ", "");
        String offer = group(OFFER, form);

        Response refused = browser.postAfter(form, "/sign-in/enrolment", "offer", offer, "code", "12345");
        refused.then().statusCode(422);
        assertEquals(secret, group(SECRET, refused).replace(" ", ""), "the app has read this one already");

        String code = Totp.code(secret, Totp.step(members.now()));
        Response done = browser.postAfter(form, "/sign-in/enrolment", "offer", offer, "code", code);
        List<String> codes = recoveryCodes(browser.follow(done));
        assertEquals(10, codes.size());
        assertEquals(codes, recoveryCodes(browser.get("/sign-in/recovery-codes")), "loading it again makes no others");
        assertTrue(browser.inside());

        var second = new StaffBrowser();
        second.password(name, StaffMember.PASSWORD).then().header("Location", containsString("/sign-in/code"));
        second.code(code).then().statusCode(422);
    }

    /** Somebody who knows the password of a new colleague, and waits for them to set a factor up. */
    @Test
    void whoeverWaitsAtTheEnrolmentDoesNotReplaceTheFactorThatWasSetUpMeanwhile() {
        String name = members.withPassword();
        var waiting = new StaffBrowser();
        waiting.password(name, StaffMember.PASSWORD);
        Response other = waiting.get("/sign-in/enrolment");
        browser.password(name, StaffMember.PASSWORD);
        String secret = enrol(browser, browser.get("/sign-in/enrolment"), "/sign-in/recovery-codes");
        assertTrue(browser.inside());

        enrol(waiting, other, "done=again");
        assertFalse(waiting.inside());
        waiting.get("/sign-in/enrolment").then().header("Location", containsString("done=again"));

        var later = new StaffBrowser();
        later.password(name, StaffMember.PASSWORD);
        later.code(Totp.code(secret, Totp.step(members.now()) + 1)).then().statusCode(303);
        assertTrue(later.inside());
    }

    @Test
    void ofManyWhoSetAFactorUpAtOnceOneGetsIn() throws Exception {
        String name = members.withPassword();
        var pool = Executors.newFixedThreadPool(4);
        List<StaffBrowser> browsers =
                Stream.generate(StaffBrowser::new).limit(4).toList();
        List<Callable<Integer>> enrolments = browsers.stream()
                .<Callable<Integer>>map(one -> {
                    one.password(name, StaffMember.PASSWORD);
                    Response form = one.get("/sign-in/enrolment");
                    return () -> sendEnrolment(one, form).statusCode();
                })
                .toList();
        for (Future<Integer> done : pool.invokeAll(enrolments)) {
            assertEquals(303, done.get());
        }
        pool.shutdown();
        assertEquals(1, browsers.stream().filter(StaffBrowser::inside).count());
    }

    /** @return the secret that was on the form */
    private String enrol(StaffBrowser in, Response form, String location) {
        sendEnrolment(in, form).then().statusCode(303).header("Location", containsString(location));
        return group(SECRET, form).replace(" ", "");
    }

    private Response sendEnrolment(StaffBrowser in, Response form) {
        String code = Totp.code(group(SECRET, form).replace(" ", ""), Totp.step(members.now()));
        return in.postAfter(form, "/sign-in/enrolment", "offer", group(OFFER, form), "code", code);
    }

    @Test
    void offerOfOneAccountIsNothingToAnother() {
        browser.password(members.withPassword(), StaffMember.PASSWORD);
        Response mine = browser.get("/sign-in/enrolment");
        String foreign = factors.offer("somebody-else").offer();
        for (String offer : List.of(foreign, "", "AAAA", group(OFFER, mine).substring(4))) {
            browser.postAfter(mine, "/sign-in/enrolment", "offer", offer, "code", "000000")
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void recoveryCodeWorksOnceAndInAnyHand() {
        String name = members.withPassword();
        browser.password(name, StaffMember.PASSWORD);
        Response form = browser.get("/sign-in/enrolment");
        String secret = group(SECRET, form).replace(" ", "");
        Response done = browser.postAfter(
                form,
                "/sign-in/enrolment",
                "offer",
                group(OFFER, form),
                "code",
                Totp.code(secret, Totp.step(members.now())));
        String code = recoveryCodes(browser.follow(done)).get(3);

        var second = new StaffBrowser();
        second.password(name, StaffMember.PASSWORD);
        second.post("/sign-in/recovery", "code", code.replace('-', ' ').toUpperCase())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin/account/second-factor"));
        second.get("/admin/account/second-factor").then().body(containsString("恢复码只剩 9 个"));

        var third = new StaffBrowser();
        third.password(name, StaffMember.PASSWORD);
        third.post("/sign-in/recovery", "code", code).then().statusCode(422).body(containsString("恢复码不正确"));
        assertFalse(third.inside());
    }

    @Test
    void resetFactorEndsSessionsAndIsSetUpAnew() {
        String name = members.complete();
        browser.password(name, StaffMember.PASSWORD);
        browser.code(members.code(0));
        assertTrue(browser.inside());
        factors.reset(name);
        assertFalse(browser.inside());
        browser.password(name, StaffMember.PASSWORD).then().header("Location", containsString("/sign-in/enrolment"));
    }

    /** The password was compared, and then another was set, before the session begins. */
    @Test
    void signInThatOverlapsAChangeOfThePasswordLeadsNowhere() {
        String name = members.withPassword();
        var here = new Visitor("127.0.0.1", "a browser");
        String proved = members.account(name).passwordHash;
        passwords.set(name, "nT4?Wheelbarrow", "nT4?Wheelbarrow");
        assertEquals(Optional.empty(), signIns.proved(name, proved, here));
        assertEquals(0, members.sessions(name));
        assertTrue(
                signIns.proved(name, members.account(name).passwordHash, here).isPresent());
        assertEquals(1, members.sessions(name));
    }

    @Test
    void oldPasswordIsChangedBeforeAnythingElse() {
        String name = members.make(account -> {
            members.complete(account);
            account.passwordChangedAt = members.now().minus(Duration.ofDays(90));
        });
        browser.password(name, StaffMember.PASSWORD);
        browser.code(members.code(0)).then().statusCode(303).header("Location", containsString("/sign-in/password"));
        assertFalse(browser.inside());
        browser.post("/sign-in/password", "password", StaffMember.PASSWORD, "repeated", StaffMember.PASSWORD)
                .then()
                .statusCode(422)
                .body(containsString("最近 5 次用过的密码不能再用"));
        assertFalse(browser.inside());
        browser.post("/sign-in/password", "password", "nT4?Wheelbarrow", "repeated", "nT4?Wheelbarrow")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin"));
        assertTrue(browser.inside());
        new StaffBrowser().password(name, "nT4?Wheelbarrow").then().statusCode(303);
    }

    @Test
    void passwordOfEightyNineDaysIsYoungEnough() {
        String name = members.make(account -> {
            members.complete(account);
            account.passwordChangedAt = members.now().minus(Duration.ofDays(89));
        });
        browser.password(name, StaffMember.PASSWORD);
        browser.code(members.code(0)).then().header("Location", endsWith("/admin"));
    }

    @Test
    void stepsAreNotOpenToWhoeverHasNotComeThatFar() {
        for (String step : List.of("code", "recovery", "enrolment", "password")) {
            new StaffBrowser()
                    .get("/sign-in/" + step)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/sign-in?next=%2Fadmin&done=again"));
        }
        browser.password(members.complete(), StaffMember.PASSWORD);
        for (String step : List.of("enrolment", "password")) {
            browser.get("/sign-in/" + step).then().statusCode(303).header("Location", containsString("/sign-in/code"));
        }
        Response form = browser.get("/sign-in/code");
        browser.postAfter(
                        form, "/sign-in/enrolment", "offer", factors.offer("x").offer(), "code", "000000")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in/code"));
        assertFalse(browser.inside());
    }

    private static List<String> recoveryCodes(Response page) {
        return RECOVERY.matcher(page.asString())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String group(Pattern pattern, Response page) {
        Matcher matcher = pattern.matcher(page.asString());
        assertTrue(matcher.find(), page::asString);
        return matcher.group(1);
    }
}
