package org.huitong.program;

import io.restassured.response.Response;
import java.util.Map;
import org.huitong.testsupport.Demo;

/** The programme's pages as an organiser's browser asks for them. */
final class ProgrammeSite {
    static final String LIST = "/admin/programme";

    private ProgrammeSite() {}

    static Response get(String path) {
        return Demo.staffPage("programme").get(path);
    }

    /** Sends a form that was found on a page. */
    static Response post(String page, String action, Map<String, ?> fields) {
        Response form = get(page);
        return Demo.posting(Demo.staffPage("programme"), form)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(action);
    }

    /** Brings a worksheet in. @return where it is looked at */
    static String brought(String name, byte[] content) {
        String page = LIST + "/exchange";
        Response form = get(page);
        return Demo.staffPage("programme")
                .cookies(form.cookies())
                .multiPart("csrf", Demo.csrf(form))
                .multiPart("file", name, content, "application/octet-stream")
                .post(page)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll("^https?://[^/]+", "");
    }
}
