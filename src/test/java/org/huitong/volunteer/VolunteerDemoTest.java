package org.huitong.volunteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** The demonstration's roster is complete, keeps the rules and leaves gaps to fill. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class VolunteerDemoTest {
    /** Only what the demonstration made: other tests add volunteers and shifts of their own. */
    private static final String OF_DEMO = " join registration r on r.id = v.registration_id and r.channel = 'DEMO' ";

    @Inject
    EntityManager database;

    @Test
    void everyApprovedVolunteerHasANumberAndOneToThreeShifts() {
        assertEquals(
                0L,
                number(
                        "select count(*) from registration r join category c on c.id = r.category_id"
                                + " left join volunteer v on v.registration_id = r.id"
                                + " where r.channel = 'DEMO' and c.code = 'VOLUNTEER' and (r.status = 'APPROVED') <> (v.id is not null)"));
        assertTrue(number("select count(*) from volunteer v" + OF_DEMO) >= 60);
        assertEquals(
                0L,
                number("select count(*) from (select v.id, count(a.id) as shifts from volunteer v" + OF_DEMO
                        + "left join shift_assignment a on a.volunteer_id = v.id and a.changed_at = '2023-07-07 00:00'"
                        + " group by v.id having shifts not between 1 and 3) x"));
    }

    @Test
    void nobodyIsInTwoPlacesOrWithoutRest() {
        assertEquals(
                0L,
                number("select count(*) from shift_assignment a join volunteer v on v.id = a.volunteer_id" + OF_DEMO
                        + "join shift s on s.id = a.shift_id"
                        + " join shift_assignment b on b.volunteer_id = a.volunteer_id and b.id <> a.id and b.status <> 'RELEASED'"
                        + " join shift t on t.id = b.shift_id where a.status <> 'RELEASED' and t.starts_at >= s.starts_at"
                        + " and t.starts_at < date_add(s.ends_at, interval 30 minute)"));
    }

    @Test
    void countersTellHowManyAreOnAndSomeShiftsHaveGaps() {
        String demoShifts = "select count(*) from shift s join post p on p.id = s.post_id and p.position < 100";
        assertEquals(38L, number(demoShifts));
        assertTrue(number(demoShifts + " where s.taken < s.needed") >= 5);
        assertEquals(0L, number(demoShifts + " where s.taken = 0 or s.taken > s.needed"));
        assertEquals(
                0L,
                number(demoShifts + " where s.taken <> (select count(*) from shift_assignment a where a.shift_id = s.id"
                        + " and a.status in ('SIGNED_UP', 'CHECKED_IN', 'COMPLETED', 'SWAP_OFFERED'))"));
    }

    @Test
    void threeVolunteersCanGoIn() {
        for (int i = 0; i < 3; i++) {
            var volunteer = Demo.volunteer(i);
            assertEquals(
                    "/v/" + volunteer.path("accessToken").asText(),
                    volunteer.path("link").asText());
            assertTrue(!volunteer.path("name").asText().isEmpty());
            Demo.linkPage(volunteer.path("link").asText())
                    .get("/volunteer")
                    .then()
                    .statusCode(200);
        }
    }

    @Transactional
    long number(String sql) {
        List<?> result = database.createNativeQuery(sql).getResultList();
        return ((Number) result.get(0)).longValue();
    }
}
