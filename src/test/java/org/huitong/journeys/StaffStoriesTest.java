package org.huitong.journeys;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The stories of staff in the application as it is tested. */
@QuarkusTest
class StaffStoriesTest extends StaffStories {
    @TestHTTPResource("")
    String address;

    @Override
    String site() {
        return address.replaceAll("/$", "");
    }
}
