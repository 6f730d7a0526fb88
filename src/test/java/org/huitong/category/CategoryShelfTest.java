package org.huitong.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** Categories are created like others, put away while unused, and left alone by who works for some forums only. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class CategoryShelfTest {
    private static final String PATH = "/admin/categories";
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    Categories categories;

    private static Response post(String path, Map<String, ?> fields) {
        return Demo.posting(
                        Demo.staffPage("reviewer2").contentType(FORM),
                        Demo.staffPage("reviewer2").get(PATH))
                .formParams(fields)
                .post(path);
    }

    @Test
    void anotherOneIsCreatedPutAwayAndTakenOutAgain() {
        String code = "X" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
        Map<String, Object> wish = new HashMap<>(Map.of(
                "code", code.toLowerCase(java.util.Locale.ROOT),
                "from", "MEDIA",
                "name.zh", "测试用的类别",
                "name.en", "Category for tests",
                "description.zh", "仅供测试",
                "description.en", ""));
        Response wrong = post(PATH, wish);
        wrong.then().statusCode(422);
        assertTrue(wrong.asString().contains("代码须为 2 至 20 位大写字母")
                && wrong.asString().contains("测试用的类别"));
        wish.putAll(Map.of("code", code, "description.en", "For tests"));
        post(PATH, wish).then().statusCode(303);
        post(PATH, wish).then().statusCode(422);
        Category created = categories.byCode(code).orElseThrow();
        Category model = categories.byCode("MEDIA").orElseThrow();
        assertEquals(model.fields, created.fields);
        assertEquals(model.checks(), created.checks());
        assertFalse(created.open, "by invitation at first");
        assertTrue(Demo.staffPage("reviewer2")
                .get("/admin/quotas")
                .asString()
                .contains("/admin/quotas/categories/" + code));

        post(PATH + "/" + code + "/archiving", Map.of()).then().statusCode(303);
        assertTrue(categories.byCode(code).isEmpty());
        Demo.staffPage("reviewer2").get(PATH + "/" + code).then().statusCode(404);
        assertTrue(Demo.staffPage("reviewer2").get(PATH).asString().contains(code + "/restoring"));
        post(PATH + "/" + code + "/restoring", Map.of()).then().statusCode(303);
        assertTrue(categories.byCode(code).isPresent());
        post(PATH + "/" + code + "/archiving", Map.of()).then().statusCode(303);
        post(PATH + "/" + code + "/archiving", Map.of()).then().statusCode(404);
        Response used = post(PATH + "/STAFF/archiving", Map.of());
        used.then().statusCode(409);
        assertTrue(used.asString().contains("已有人报名"), used.asString());
    }

    @Test
    void whoWorksForSomeForumsChangesNothingThatConcernsAll() {
        var colleague = Colleague.with(Set.of(Roles.FINAL_REVIEWER), new Scope(Map.of(Scope.Kind.FORUM, Set.of("05"))));
        String list = colleague.page().get(PATH).asString();
        assertTrue(list.contains("您只负责部分论坛") && !list.contains(PATH + "/MEDIA"), list);
        colleague.page().get(PATH + "/MEDIA").then().statusCode(404);
        Response form = Demo.page().get("/sign-in");
        Map<String, Object> wish = Map.of("code", "XYZ", "from", "MEDIA");
        assertEquals(404, send(colleague, form, PATH, wish));
        assertEquals(404, send(colleague, form, PATH + "/MEDIA", Map.of()));
        assertEquals(404, send(colleague, form, PATH + "/MEDIA/archiving", Map.of()));
        String board = colleague.page().get("/admin/quotas").asString();
        assertTrue(board.contains("/admin/quotas/forums/05/MEDIA") && !board.contains("/admin/quotas/forums/06/"));
        colleague.page().get("/admin/quotas/categories/MEDIA").then().statusCode(404);
        assertEquals(404, send(colleague, form, "/admin/quotas/categories/MEDIA", Map.of("capacity", "9")));
        colleague.page().get("/admin/quotas/forums/06/MEDIA").then().statusCode(404);
        assertEquals(
                422,
                send(
                        colleague,
                        form,
                        "/admin/quotas/pools",
                        Map.of("forum", "06", "categories", "STAFF", "capacity", "9")));
        assertEquals(
                422,
                send(
                        colleague,
                        form,
                        "/admin/quotas/delegations",
                        Map.of("forum", "", "category", "MEDIA", "delegation", "35", "capacity", "9")),
                "a limit in all is not theirs");
    }

    private static int send(Colleague colleague, Response form, String path, Map<String, ?> fields) {
        return Demo.posting(colleague.page().contentType(FORM), form)
                .formParams(fields)
                .post(path)
                .statusCode();
    }
}
