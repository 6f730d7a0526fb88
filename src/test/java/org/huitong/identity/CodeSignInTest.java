package org.huitong.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.notification.Outgoing;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.TooMany;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.Mailbox;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** The second way in: a code to the contact on file, once, for a short time, and without telling who is registered. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class CodeSignInTest {
    @Inject
    AccessCodes codes;

    @Inject
    AuditLog log;

    @Inject
    AgroalDataSource database;

    @Inject
    FieldCipher cipher;

    private final String mobile = Mailbox.newMobile();
    private final String email = mobile.substring(3) + "@example.org";

    private static Response ask(String home, String reference, String kind) {
        Response form = Demo.page().get(home + "/sign-in");
        return Demo.posting(Demo.page(), form)
                .formParam("reference", reference)
                .formParam("kind", kind)
                .post(home + "/sign-in");
    }

    /** @param asked the answer to the request of a code */
    private static Response enter(String home, Response asked, String code) {
        String location = asked.getHeader("Location");
        Response form = Demo.page().get(location);
        return Demo.posting(Demo.page(), form)
                .formParam("request", request(asked))
                .formParam("code", code)
                .post(home + "/sign-in/code");
    }

    private static String request(Response asked) {
        String location = asked.getHeader("Location");
        return location.substring(location.indexOf("request=") + "request=".length());
    }

    private String lastCode() {
        List<String> messages = Mailbox.to(mobile);
        return Mailbox.code(messages.get(messages.size() - 1));
    }

    private static String wrong(String code) {
        return code.startsWith("1") ? "2" + code.substring(1) : "1" + code.substring(1);
    }

    @Test
    void aGuestComesInWithTheCodeFromThePhone() {
        NewGuest guest = NewGuest.register(mobile, email);
        Response asked = ask("/my", " " + guest.reference().toLowerCase() + " ", "SMS");
        asked.then().statusCode(303).header("Location", containsString("/my/sign-in/code?request="));
        Response in = enter("/my", asked, lastCode());
        in.then().statusCode(303).header("Location", endsWith("/my"));
        String cookie = in.getHeaders().getValues("Set-Cookie").stream()
                .filter(c -> c.startsWith("guest="))
                .findFirst()
                .orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        Demo.page()
                .cookie("guest", in.cookie("guest"))
                .get("/my")
                .then()
                .statusCode(200)
                .body(containsString(guest.reference()));
        List<String> actions = log.historyOf("registration", guest.reference()).stream()
                .map(HistoryLine::action)
                .toList();
        assertTrue(actions.containsAll(List.of("AccessCodeSent", "SignedInWithCode")), actions.toString());
    }

    @Test
    void theCodeAlsoGoesByMailAndInTheGuestsLanguage() {
        NewGuest guest = NewGuest.register(mobile, email);
        ask("/my", guest.reference(), "EMAIL");
        List<String> mails = Mailbox.to(email);
        assertEquals(1, mails.size());
        assertTrue(mails.get(0).contains("Subject: 您的验证码"), mails.get(0));
        assertEquals(List.of(), Mailbox.to(mobile));
    }

    @Test
    void aVolunteerComesInByNumber() throws SQLException {
        String link = Demo.volunteer(1).path("link").asText();
        String number = Demo.linkPage(link)
                .get("/volunteer")
                .then()
                .extract()
                .asString()
                .replaceAll("(?s).*?(V-\\d{3,}).*", "$1");
        Response asked = ask("/volunteer", number, "SMS");
        asked.then().statusCode(303).header("Location", containsString("/volunteer/sign-in/code?request="));
        List<String> messages = Mailbox.to(mobileOf(number));
        Response in = enter("/volunteer", asked, Mailbox.code(messages.get(messages.size() - 1)));
        in.then().statusCode(303).header("Location", endsWith("/volunteer"));
        Demo.page()
                .cookie("volunteer", in.cookie("volunteer"))
                .get("/volunteer")
                .then()
                .statusCode(200)
                .body(containsString(number));
    }

    private String mobileOf(String volunteer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select p.mobile from volunteer v join registration r on r.id = v.registration_id"
                                + " join person p on p.id = r.person_id where v.number = ?")) {
            query.setString(1, volunteer);
            try (ResultSet found = query.executeQuery()) {
                assertTrue(found.next());
                return cipher.open("person-mobile", found.getBytes(1));
            }
        }
    }

    /** A known reference costs a message and a line of the log: the answer waits for the beat in either case. */
    @Test
    void theAnswerTakesAsLongForAnUnknownReference() {
        String known = NewGuest.register(mobile, email).reference();
        long fastestKnown = Long.MAX_VALUE;
        long fastestUnknown = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            fastestKnown = Math.min(fastestKnown, ask("/my", known, "SMS").time());
            fastestUnknown = Math.min(
                    fastestUnknown,
                    ask("/my", "R-" + i + mobile.substring(9), "SMS").time());
        }
        long beat = CodeSignIn.BEAT.toMillis();
        assertTrue(fastestKnown >= beat && fastestUnknown >= beat, fastestKnown + ", " + fastestUnknown);
        assertTrue(Math.abs(fastestKnown - fastestUnknown) < beat / 2, fastestKnown + ", " + fastestUnknown);
    }

    @Test
    void anUnknownReferenceGetsTheSameAnswers() {
        NewGuest guest = NewGuest.register(mobile, email);
        Response known = ask("/my", guest.reference(), "SMS");
        Response unknown = ask("/my", "R-ZZZZZZ", "SMS");
        assertEquals(known.statusCode(), unknown.statusCode());
        assertEquals(
                known.getHeader("Location").length(),
                unknown.getHeader("Location").length());
        assertEquals(
                comparable(Demo.page().get(known.getHeader("Location")), request(known)),
                comparable(Demo.page().get(unknown.getHeader("Location")), request(unknown)));
        String code = wrong(lastCode());
        assertEquals(
                comparable(enter("/my", known, code), request(known)),
                comparable(enter("/my", unknown, code), request(unknown)));
    }

    private static String comparable(Response page, String request) {
        return page.asString()
                .replace(request, "REQUEST")
                .replaceAll("csrf\" value=\"[^\"]+", "")
                .replaceAll("datetime=\"[^\"]+", "");
    }

    @Test
    void aCodeIsUsedOnceAlsoByManyAtOnce() throws Exception {
        NewGuest guest = NewGuest.register(mobile, email);
        String request = request(ask("/my", guest.reference(), "SMS"));
        String code = lastCode();
        var pool = Executors.newFixedThreadPool(4);
        Callable<Boolean> attempt =
                () -> codes.redeem(Audience.GUEST, request, code).isPresent();
        int in = 0;
        for (Future<Boolean> done : pool.invokeAll(Collections.nCopies(4, attempt))) {
            in += done.get() ? 1 : 0;
        }
        pool.shutdown();
        assertEquals(1, in);
    }

    @Test
    void fiveWrongTriesKillTheCodeAlsoManyAtOnce() throws Exception {
        NewGuest guest = NewGuest.register(mobile, email);
        Response asked = ask("/my", guest.reference(), "SMS");
        String code = lastCode();
        enter("/my", asked, wrong(code)).then().statusCode(422).body(containsString("验证码不对"));
        var pool = Executors.newFixedThreadPool(8);
        Callable<Boolean> guess =
                () -> codes.redeem(Audience.GUEST, request(asked), wrong(code)).isPresent();
        for (Future<Boolean> done : pool.invokeAll(Collections.nCopies(12, guess))) {
            assertFalse(done.get());
        }
        pool.shutdown();
        enter("/my", asked, code).then().statusCode(422);
    }

    @Test
    void fourWrongTriesDoNot() {
        NewGuest guest = NewGuest.register(mobile, email);
        Response asked = ask("/my", guest.reference(), "SMS");
        String code = lastCode();
        for (int i = 0; i < 4; i++) {
            enter("/my", asked, wrong(code)).then().statusCode(422);
        }
        enter("/my", asked, code).then().statusCode(303);
    }

    @Test
    void onlyTheNewestCodeCountsAndOnlyWhereItWasAskedFor() {
        NewGuest guest = NewGuest.register(mobile, email);
        Response first = ask("/my", guest.reference(), "SMS");
        String old = lastCode();
        Response second = ask("/my", guest.reference(), "SMS");
        String newest = lastCode();
        assertNotEquals(request(first), request(second));
        enter("/my", first, old).then().statusCode(422);
        enter("/my", first, newest).then().statusCode(422);
        enter("/volunteer", second, newest).then().statusCode(422);
        enter("/my", second, newest).then().statusCode(303);
    }

    @Test
    void anOldCodeIsDead() throws SQLException {
        NewGuest guest = NewGuest.register(mobile, email);
        Response asked = ask("/my", guest.reference(), "SMS");
        String code = lastCode();
        try (Connection connection = database.getConnection();
                PreparedStatement age = connection.prepareStatement(
                        "update access_code set expires_at = expires_at - interval 5 minute where request_hash = ?")) {
            age.setBytes(1, Keys.digest(request(asked)));
            assertEquals(1, age.executeUpdate());
        }
        enter("/my", asked, code).then().statusCode(422);
    }

    @Test
    void codesForOneReferenceAreLimitedWhetherItExistsOrNot() {
        for (String reference : List.of(NewGuest.register(mobile, email).reference(), "R-" + mobile.substring(8))) {
            for (int i = 0; i < 5; i++) {
                ask("/my", reference, "SMS").then().statusCode(303);
            }
            Response refused = ask("/my", reference, "SMS");
            refused.then().statusCode(429).body(containsString("请求过于频繁"));
            int wait = Integer.parseInt(refused.getHeader("Retry-After"));
            assertTrue(wait > 3500 && wait <= 3600, "" + wait);
        }
        assertEquals(5, Mailbox.to(mobile).size());
    }

    @Test
    void ofTwentyWhoAskAtOnceFiveGetACode() throws Exception {
        assertEquals(5, askedAtOnce("R-" + mobile.substring(8)));
    }

    /** Without taking turns each counts before the others have added theirs: the race above is a real one. */
    @Test
    void withoutTurnsMoreThanFiveWould() throws Exception {
        QuarkusMock.installMockForType(new NoTurns(), Turns.class);
        int most = 0;
        for (int round = 0; round < 5 && most <= 5; round++) {
            most = askedAtOnce("R-" + round + mobile.substring(9));
        }
        assertTrue(most > 5, "" + most);
    }

    @Vetoed
    static class NoTurns extends Turns {
        NoTurns() {
            super(null, null);
        }

        @Override
        void take(byte[] key) {}
    }

    private int askedAtOnce(String reference) throws Exception {
        var pool = Executors.newFixedThreadPool(20);
        Callable<Boolean> asking = () -> {
            try {
                codes.request(Audience.GUEST, reference, Outgoing.Kind.SMS);
                return true;
            } catch (TooMany refused) {
                return false;
            }
        };
        int given = 0;
        for (Future<Boolean> asked : pool.invokeAll(Collections.nCopies(20, asking))) {
            given += asked.get() ? 1 : 0;
        }
        pool.shutdown();
        return given;
    }

    @Test
    void theCodeIsNotKeptInTheClear() throws SQLException {
        NewGuest guest = NewGuest.register(mobile, email);
        ask("/my", guest.reference(), "SMS");
        String code = lastCode();
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select hex(code_hash), reference_index from access_code")) {
            while (rows.next()) {
                assertFalse(rows.getString(1).contains(code));
            }
        }
    }

    @Test
    void theWayInIsShownWhereTheLinkIsMissing() {
        Demo.page().get("/my").then().statusCode(401).body(containsString("/my/sign-in"));
        Demo.page().get("/volunteer").then().statusCode(401).body(containsString("/volunteer/sign-in"));
        Demo.page().get("/r/forged").then().statusCode(410).body(containsString("/my/sign-in"));
        Demo.page().get("/v/forged").then().statusCode(410).body(containsString("/volunteer/sign-in"));
    }
}
