package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** The demonstration's registrations are what the pages and tests of other features count on. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RegistrationDemoTest {
    @Inject
    Registrations registrations;

    @Inject
    EntityManager database;

    private long count(String where) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from registration r join category c on c.id = r.category_id where r.channel = 'DEMO' and "
                                        + where)
                        .getSingleResult())
                .longValue();
    }

    @Test
    void aboutHalfAreApprovedAndEveryStatusOccurs() {
        long all = count("true");
        assertEquals(336, all);
        assertTrue(count("status in ('SUBMITTED', 'PRE_APPROVED', 'CHANGES_REQUESTED', 'REJECTED', 'WITHDRAWN')")
                > all / 3);
        for (String status : List.of("SUBMITTED", "PRE_APPROVED", "CHANGES_REQUESTED", "REJECTED", "WITHDRAWN")) {
            assertTrue(count("status = '" + status + "'") > 0, status);
        }
        assertTrue(count("c.code = 'VOLUNTEER' and status = 'APPROVED'") >= 60);
    }

    @Test
    void peopleWithHardNamesAreThereWhole() {
        assertEquals(
                List.of("王𬭚"),
                registrations.approved("王𬭚", null, 10).stream()
                        .map(GuestSummary::name)
                        .toList());
    }

    @Test
    void oneGuestOfEachCategoryCanGoIn() {
        for (String category :
                List.of("GUEST", "AUDIENCE", "MEDIA", "ENTERPRISE", "STAFF", "VOLUNTEER", "ENTOURAGE", "SERVICE")) {
            var guest = Demo.guest(category);
            assertEquals(
                    "/r/" + guest.path("accessToken").asText(),
                    guest.path("link").asText());
            RegistrationView view =
                    registrations.byReference(guest.path("reference").asText()).orElseThrow();
            assertEquals(category, view.categoryCode());
            assertTrue(view.status().living());
        }
    }

    @Test
    void countersEqualTheRows() {
        assertEquals(List.of(), PoolCheck.wrong(database));
    }
}
