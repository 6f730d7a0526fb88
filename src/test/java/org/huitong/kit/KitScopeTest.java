package org.huitong.kit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever works for a working group has the items of this group before them, and no others. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class KitScopeTest {
    private static final String GROUP = "CITY-03";

    private KitGround ground;
    private long list;
    private Colleague member;

    @BeforeEach
    void build() {
        ground = new KitGround();
        list = ground.book(ground.forum(), ground.hall(120, 60));
        ground.done(list);
        member = only(GROUP);
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void memberSeesAndCountsTheItemsOfTheGroupAlone() {
        long own = items("working_group = '" + GROUP + "'");
        long all = items("1 = 1");
        String page = member.page().get("/admin/kit/" + list).asString();
        assertEquals(own, page.split("/admin/kit/" + list + "/items/\\d+\">").length - 1L - missing(page));
        long required = items("required and working_group = '" + GROUP + "'");
        member.page().get("/admin/kit").then().body(containsString("0/" + required));
        assertEquals(true, own < all, "the hall has others as well");
        member.page().get("/admin/kit/sheets.pdf").then().statusCode(200);
        only("PROVINCE-06").page().get("/admin/kit/" + list).then().statusCode(404);
        only("PROVINCE-06").page().get("/admin/kit").then().body(not(containsString("/admin/kit/" + list)));
    }

    @Test
    void memberSignsTheItemsOfTheGroupAloneAndOpensNoHall() {
        sign(item("working_group <> '" + GROUP + "'")).statusCode(404);
        sign(item("working_group = '" + GROUP + "'")).statusCode(303).header("Location", endsWith("done=signed"));
        String version = Long.toString(KitGround.number("select version from kit_checklist where id = ?", list));
        for (String deed : List.of("opening", "opening-withdrawal")) {
            post(deed, Map.of("version", version, "reason", "急"))
                    .statusCode(403)
                    .body(containsString("部分工作组"));
        }
        member.page().get("/admin/kit/" + list).then().body(not(containsString("/opening\"")));
    }

    /** Those that are named once more, as what is missing for the opening. */
    private static long missing(String page) {
        int from = page.indexOf("kit-missing");
        return from < 0 ? 0 : page.substring(from, page.indexOf("</ul>", from)).split("/items/").length - 1L;
    }

    private static Colleague only(String group) {
        return Colleague.with(List.of(Roles.VENUE), new Scope(Map.of(Scope.Kind.WORKING_GROUP, Set.of(group))));
    }

    private long items(String which) {
        return KitGround.number("select count(*) from kit_item where checklist_id = ? and " + which, list);
    }

    private long item(String which) {
        return KitGround.number("select min(id) from kit_item where checklist_id = ? and " + which, list);
    }

    private ValidatableResponse sign(long item) {
        return post("signatures", Map.of("item", Long.toString(item), "side", "VENUE"));
    }

    private ValidatableResponse post(String deed, Map<String, String> typed) {
        return Demo.posting(member.page(), member.page().get("/admin/kit/" + list))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(typed)
                .post("/admin/kit/" + list + "/" + deed)
                .then();
    }
}
