package org.huitong.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A guest of the audience who has just registered, for tests that change what they find. */
public record NewGuest(String reference, String token) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** Registers with a document nobody has, for forum 03. */
    public static NewGuest register() {
        return withOrganisation("示例单位");
    }

    /** The same from this organisation. */
    public static NewGuest withOrganisation(String organisation) {
        return of("+8613800138000", "new@example.org", organisation);
    }

    /** {@link #register()}, where messages have to be told apart. */
    public static NewGuest register(String mobile, String email) {
        return of(mobile, email, "示例单位");
    }

    /** Somebody with these contacts, from this organisation. */
    public static NewGuest of(String mobile, String email, String organisation) {
        Response answer = apply("", unusedDocument(), mobile, email, organisation, "03");
        answer.then().statusCode(201);
        return new NewGuest(answer.path("reference"), answer.path("accessToken"));
    }

    /**
     * Registers at one of several instances.
     *
     * @param site its address; empty for the one that tests run in
     * @return the answer, whatever it is
     */
    public static Response apply(String site, String document, String mobile, String forum) {
        return apply(site, document, mobile, "new@example.org", "示例单位", forum);
    }

    private static Response apply(
            String site, String document, String mobile, String email, String organisation, String forum) {
        return given().contentType("application/json")
                .body(Map.of(
                        "category",
                        "AUDIENCE",
                        "name",
                        "新来者",
                        "documentType",
                        "RESIDENT_ID",
                        "documentNumber",
                        document,
                        "mobile",
                        mobile,
                        "email",
                        email,
                        "organisation",
                        organisation,
                        "position",
                        "职员",
                        "forums",
                        List.of(forum),
                        "consents",
                        Map.of("notice", "2023-1", "sensitive", true)))
                .post(site + "/api/registrations");
    }

    /** A number of the test region 000000 with the right check digit, born in the 1950s as no demo guest is. */
    public static String unusedDocument() {
        int n = NEXT.getAndIncrement();
        String body =
                "000000" + (1950 + n / 999 % 10) + "0" + (1 + n / 9990 % 9) + "11" + "%03d".formatted(n % 999 + 1);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
