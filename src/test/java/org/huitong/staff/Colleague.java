package org.huitong.staff;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.huitong.identity.Scope;
import org.huitong.testsupport.Demo;

/** A member of staff made for one test, with any roles and scope, who works in a browser and through the API. */
public final class Colleague {
    public static final String PASSWORD = "Lantern-7-river-Kite";

    private final String username;
    private final String token;
    private final String cookie;

    private Colleague(String username, String token, String cookie) {
        this.username = username;
        this.token = token;
        this.cookie = cookie;
    }

    public static Colleague with(Collection<String> roles, Scope scope) {
        return with(roles, scope, "a test");
    }

    /** @param browser what it calls itself when signing in */
    public static Colleague with(Collection<String> roles, Scope scope, String browser) {
        String username = "c-" + UUID.randomUUID().toString().substring(0, 8);
        String token = QuarkusTransaction.requiringNew().call(() -> {
            Accounts accounts = Arc.container().instance(Accounts.class).get();
            String made = accounts.create(username, username, PASSWORD, Set.copyOf(roles), Duration.ofHours(1));
            Account.byUsername(username).orElseThrow().scope = scope;
            return made;
        });
        Response form = Demo.page().get("/sign-in");
        String cookie = Demo.posting(Demo.page().header("User-Agent", browser), form)
                .formParam("username", username)
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .cookie("staff");
        return new Colleague(username, token, cookie);
    }

    public String username() {
        return username;
    }

    /** A request to {@code /api}. */
    public RequestSpecification api() {
        return Demo.bearer(token);
    }

    /** A request in the browser; redirects are not followed. */
    public RequestSpecification page() {
        return Demo.page().cookie("staff", cookie);
    }
}
