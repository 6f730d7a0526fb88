package org.huitong.staff;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.huitong.testsupport.Demo;

/** A browser of a member of staff: keeps cookies, reads a form before it posts it, follows nothing by itself. */
final class StaffBrowser {
    private final Map<String, String> cookies = new HashMap<>();

    Response get(String path) {
        return keep(request().get(path));
    }

    /** Reads a page and posts a form of it to the same address. */
    Response post(String path, String... fields) {
        return postFrom(path, path, fields);
    }

    /** Reads a page and posts a form of it to another address. */
    Response postFrom(String page, String action, String... fields) {
        cookies.remove("csrf");
        return postAfter(get(page), action, fields);
    }

    /** Posts a form of a page that was read. */
    Response postAfter(Response form, String action, String... fields) {
        RequestSpecification request = request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", Demo.csrf(form));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.formParam(fields[i], fields[i + 1]);
        }
        return keep(request.post(action));
    }

    /** What a redirect leads to. */
    Response follow(Response redirect) {
        redirect.then().statusCode(303);
        return get(URI.create(redirect.header("Location")).getRawPath());
    }

    Response password(String username, String password) {
        return post("/sign-in", "username", username, "password", password);
    }

    Response code(String code) {
        return post("/sign-in/code", "code", code);
    }

    /** The cookie that holds the session; null if there is none. */
    String session() {
        return cookie("staff");
    }

    String cookie(String name) {
        return cookies.get(name);
    }

    StaffBrowser with(String session) {
        return with("staff", session);
    }

    StaffBrowser with(String name, String cookie) {
        cookies.put(name, cookie);
        return this;
    }

    boolean inside() {
        return request().get("/admin/account").statusCode() == 200;
    }

    boolean insideInBackground() {
        return request().header("X-Background", "true").get("/admin/account").statusCode() == 200;
    }

    private RequestSpecification request() {
        return Demo.page().cookies(cookies);
    }

    private Response keep(Response answer) {
        cookies.putAll(answer.cookies());
        return answer;
    }
}
