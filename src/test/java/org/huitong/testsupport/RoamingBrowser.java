package org.huitong.testsupport;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/**
 * A browser whose requests are spread over several instances, as a balancer without sticky sessions does it: addresses are
 * whole, and every cookie goes everywhere. It follows nothing by itself.
 */
public final class RoamingBrowser {
    private final Map<String, String> cookies = new HashMap<>();

    /** Reads a page. */
    public Response get(String address) {
        return keep(request().get(address));
    }

    /** Reads the form at one address and posts it to another, its fields as name, value, name, value. */
    public Response post(String form, String action, String... fields) {
        cookies.remove("csrf");
        return postAfter(get(form), action, fields);
    }

    /** Posts the form of a page that was read. */
    public Response postAfter(Response form, String action, String... fields) {
        RequestSpecification request = request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", Demo.csrf(form));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.formParam(fields[i], fields[i + 1]);
        }
        return keep(request.post(action));
    }

    private RequestSpecification request() {
        return Demo.page().cookies(cookies);
    }

    private Response keep(Response answer) {
        cookies.putAll(answer.cookies());
        return answer;
    }
}
