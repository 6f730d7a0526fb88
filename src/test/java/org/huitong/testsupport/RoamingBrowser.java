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
    /** The name of the site before the balancer: every instance is called by it. */
    public static final String HOST = "huitong.example";

    private final Map<String, String> cookies = new HashMap<>();

    /** Another browser with the same cookies. */
    public RoamingBrowser copy() {
        var copy = new RoamingBrowser();
        copy.cookies.putAll(cookies);
        return copy;
    }

    /** The value of a cookie; empty if there is none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Changes a cookie. */
    public void put(String name, String value) {
        cookies.put(name, value);
    }

    /** Reads a page; what has to be encoded in the address is encoded already. */
    public Response get(String address) {
        return keep(request().urlEncodingEnabled(false).get(address));
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
        return Demo.page().header("Host", HOST).cookies(cookies);
    }

    private Response keep(Response answer) {
        cookies.putAll(answer.cookies());
        return answer;
    }
}
