package org.huitong.portal;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProbeTest {
    @Test
    void all() throws Exception {
        int i = 0;
        for (String p : new String[] {"/", "/forums", "/forums/M", "/forums/05", "/forums/XX", "/forums/M.ics", "/agenda", "/agenda?by=hall&day=2023-07-18", "/venues", "/accessibility", "/robots.txt", "/sitemap.xml", "/api/edition", "/api/forums", "/api/forums/05", "/api/forums/XX", "/api/agenda?limit=2"}) {
            for (String lang : new String[] {"zh", "en"}) {
                var r = given().queryParam("lang", lang).get(p);
                Files.writeString(Path.of("/tmp/portal-out", (i++) + p.replaceAll("\\W", "_") + "." + lang), r.statusLine() + "\n" + r.headers() + "\n\n" + r.asString());
            }
        }
    }
}
