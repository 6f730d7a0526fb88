package org.huitong.duplicate;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.huitong.person.Likenesses;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who is on file twice: seen, merged, parted again, told apart. */
@QuarkusTest
class DuplicatesTest {
    @Inject
    EntityManager database;

    @Inject
    Likenesses likenesses;

    private NewGuest first;
    private NewGuest second;
    private String pair;

    /** The same name and mobile number, with two documents. */
    @BeforeEach
    void twice() {
        String mobile = "+86139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        first = NewGuest.register(mobile, "first@example.org");
        second = NewGuest.register(mobile, "second@example.org");
        pair = "/admin/duplicates/" + person(first) + "/" + person(second);
    }

    @Test
    void theyAreProposedUntilSomebodyTellsThemApart() {
        Response open = staff("reviewer2").get(pair);
        open.then().statusCode(200).body(containsString(first.reference())).body(containsString(second.reference()));
        assertEquals(1, proposed());
        post(open, pair + "/distinction").then().statusCode(303);
        post(open, pair + "/distinction").then().statusCode(303);
        assertEquals(0, proposed());
    }

    @Test
    void whoTakesPartTwiceIsNotMergedUntilOneRegistrationEnds() {
        Response open = staff("reviewer2").get(pair);
        merge(open, person(first)).then().statusCode(409).body(containsString("都有有效的报名"));
        reject(second);
        merge(open, person(first)).then().statusCode(303);
        assertEquals(person(first), person(second));
        assertEquals(0, proposed());
        merge(open, person(first)).then().statusCode(409);
    }

    @Test
    void mergedPersonHasTheChosenPartsAndTheHistoryOfBothAndCanBeParted() {
        long one = person(first);
        long other = person(second);
        reject(first);
        Demo.posting(staff("reviewer2"), staff("reviewer2").get("/admin/registrations/" + second.reference()))
                .formParam("purpose", "CONTACT")
                .post("/admin/registrations/" + second.reference() + "/mobile-reading")
                .then()
                .statusCode(200);
        Map<String, Object> before = columns(one);

        merge(staff("reviewer2").get(pair), one).then().statusCode(303);
        assertEquals(one, person(second));
        assertEquals("second@example.org", columns(one).get("email"));
        assertNotEquals(before.get("document"), columns(one).get("document"));
        staff("reviewer2")
                .get("/admin/registrations/" + first.reference())
                .then()
                .body(containsString("查看完整手机号"));

        Response list = staff("reviewer2").get("/admin/duplicates");
        String undoing = list.htmlPath()
                .getList("**.findAll { it.@action.toString().endsWith('/undoing') }.@action", String.class)
                .get(0);
        post(list, undoing).then().statusCode(303);
        assertEquals(one, person(first));
        assertEquals(other, person(second));
        assertEquals(before, columns(one));
        post(list, undoing).then().statusCode(409);
        assertEquals(1, proposed());
    }

    @Test
    void whatIsNotThereIsSaidAndNothingElse() {
        staff("reviewer2").get("/admin/duplicates/1/2").then().statusCode(404);
        staff("reviewer2").get("/admin/duplicates?after=nonsense").then().statusCode(200);
    }

    private static RequestSpecification staff(String username) {
        return Demo.staffPage(username);
    }

    private Response merge(Response form, long keep) {
        long other = keep == person(first) ? person(second) : person(first);
        var request = Demo.posting(staff("reviewer2"), form)
                .formParam("keep", keep)
                .formParam("lowVersion", value(form, "lowVersion"))
                .formParam("highVersion", value(form, "highVersion"));
        for (String part : List.of("DOCUMENT", "EMAIL")) {
            request = request.formParam(part, other);
        }
        return request.formParam("NAME", keep).formParam("MOBILE", keep).post(pair + "/merging");
    }

    private static Response post(Response form, String path) {
        return Demo.posting(staff("reviewer2"), form).post(path);
    }

    private static String value(Response form, String field) {
        return form.htmlPath().getString("**.find { it.@name == '" + field + "' }.@value");
    }

    private static void reject(NewGuest guest) {
        Demo.api("reviewer1")
                .contentType("application/json")
                .body(Map.of("reason", "重复报名"))
                .post("/api/admin/registrations/" + guest.reference() + "/rejection")
                .then()
                .statusCode(200);
    }

    private long person(NewGuest guest) {
        return ((Number) database.createNativeQuery("select person_id from registration where reference = :reference")
                        .setParameter("reference", guest.reference())
                        .getSingleResult())
                .longValue();
    }

    private Map<String, Object> columns(long person) {
        Object[] row = (Object[])
                database.createNativeQuery("select email, hex(document_number), merged_into from person where id = :id")
                        .setParameter("id", person)
                        .getSingleResult();
        return Map.of("email", row[0], "document", row[1], "merged", String.valueOf(row[2]));
    }

    private long proposed() {
        String[] ids = pair.split("/");
        return likenesses.after(Long.parseLong(ids[3]), Long.parseLong(ids[4]) - 1, 1).stream()
                .filter(found -> found.low() == Long.parseLong(ids[3]) && found.high() == Long.parseLong(ids[4]))
                .count();
    }
}
