package org.huitong;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/**
 * What lies outside a person's data scope does not exist for them: walks every route of staff that names a thing, once
 * with a thing of theirs and once with another's. The routes and the kind of scope that hides their thing are in
 * {@code src/test/resources/access.txt}.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ScopeTest {
    private static final Scope SCOPE = new Scope(Map.of(
            Scope.Kind.FORUM, Set.of(ScopedThings.FORUM),
            Scope.Kind.HOTEL, Set.of(ScopedThings.HOTEL),
            Scope.Kind.WORKING_GROUP, Set.of(ScopedThings.GROUP)));

    @Inject
    ScopedThings things;

    @Test
    void whatIsInsideOpensAndWhatIsOutsideIsNotFound() {
        Colleague colleague = Colleague.with(Roles.STAFF, SCOPE);
        Response form = Demo.page().get("/sign-in");
        var wrong = new ArrayList<String>();
        for (AccessTable.Line line : AccessTable.lines()) {
            for (String kind : line.hiding()) {
                ScopedThings.Pair pair = things.of(line, kind, colleague.username());
                int inside = call(line, pair.inside(), colleague, form);
                int outside = call(line, pair.outside(), colleague, form);
                boolean opens = line.method().equals("GET")
                        ? inside == 200
                        : inside == 200 || inside == 303 || inside == 409 || inside == 422;
                if (!opens || outside != 404) {
                    wrong.add(line.route() + " by " + kind + ": inside " + inside + ", outside " + outside);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The same things open for someone without a scope: it is the scope that hides them. */
    @Test
    void whoeverIsNotLimitedSeesBoth() {
        Colleague colleague = Colleague.with(Roles.STAFF, Scope.ALL);
        var seen = new HashMap<String, Integer>();
        for (AccessTable.Line line : AccessTable.lines()) {
            for (String kind : line.method().equals("GET") ? line.hiding() : List.<String>of()) {
                seen.merge(
                        line.route() + " by " + kind,
                        call(line, things.of(line, kind, colleague.username()).outside(), colleague, null),
                        Math::max);
            }
        }
        assertEquals(Set.of(200), Set.copyOf(seen.values()), seen::toString);
    }

    /** Decisions are made on a version that never is, so that walking past changes nothing. */
    private static int call(AccessTable.Line line, String path, Colleague colleague, Response form) {
        RequestSpecification request = line.api() ? colleague.api() : colleague.page();
        if (!line.method().equals("GET")) {
            request = line.api()
                    ? request.contentType("application/json").body("{\"version\":-1}")
                    : Demo.posting(request, form).formParam("version", -1);
        }
        return request.request(line.method(), path).statusCode();
    }
}
