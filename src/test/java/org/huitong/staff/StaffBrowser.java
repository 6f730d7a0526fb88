package org.huitong.staff;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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

    Response password(String username, String password) {
        return post("/sign-in", "username", username, "password", password);
    }

    Response code(String code) {
        return post("/sign-in/code", "code", code);
    }

    /** The cookie that holds the session; null if there is none. */
    String session() {
        return cookies.get("staff");
    }

    StaffBrowser with(String session) {
        cookies.put("staff", session);
        return this;
    }

    boolean inside() {
        return request().get("/admin/account").statusCode() == 200;
    }

    private RequestSpecification request() {
        return Demo.page().cookies(cookies);
    }

    private Response keep(Response answer) {
        cookies.putAll(answer.cookies());
        return answer;
    }
}
