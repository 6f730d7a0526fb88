package org.huitong.program;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.huitong.program.ProgrammeSite.LIST;
import static org.huitong.program.ProgrammeSite.brought;
import static org.huitong.program.ProgrammeSite.get;
import static org.huitong.program.ProgrammeSite.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.huitong.edition.OrganisationRole;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Forums leave as a worksheet and come back, changed or new. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ForumSheetTest {
    private static final String HEAD = "论坛代码,类型,开始,结束,中文名称,英文名称,中文简介,英文简介,接受报名,组织单位\n";

    @Inject
    Programmes programmes;

    @Inject
    Forums forums;

    @Inject
    ProgrammeDesk desk;

    private final String code = Planned.code();

    @AfterEach
    void clear() {
        forums.byCode(code).ifPresent(forum -> programmes.remove(code, forum.version));
    }

    private String line(String start, String end, String name) {
        return code + ",SUB,2023-07-19 " + start + ",2023-07-19 " + end + "," + name
                + ",By list,说明,Description,是,主办:示例单位 | Example Body; 承办:另一单位 | Another Body\n";
    }

    private static String bring(String lines) {
        return brought("forums.csv", (HEAD + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static void take(String look) {
        String seen = get(look).asString().replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
        post(look, look + "/taking", Map.of("seen", seen)).then().statusCode(303);
    }

    @Test
    void whatIsTakenOutComesBackUnchanged() {
        byte[] book = get(LIST + "/exchange/forums.xlsx").asByteArray();
        get(brought("forums.xlsx", book))
                .then()
                .statusCode(200)
                .body(containsString("新增 0 项，更改 0 项"))
                .body(containsString("有问题 0 行"));
    }

    @Test
    void aForumIsLookedAtAddedAndChanged() {
        String look = bring(line("18:00", "19:00", "表格论坛"));
        get(look).then().body(containsString("新增 1 项"));
        assertTrue(forums.byCode(code).isEmpty(), "only looked");
        take(look);
        ForumWish facts = desk.sheet(code).facts();
        assertEquals("表格论坛", facts.name().byLanguage().get("zh"));
        assertTrue(facts.registrable());
        assertEquals(OrganisationRole.HOST, facts.organisations().get(0).role());
        assertEquals(
                "Another Body", facts.organisations().get(1).name().byLanguage().get("en"));

        get(bring(line("18:00", "19:00", "表格论坛"))).then().body(containsString("不变 1 项"));
        String changed = brought(
                "forums.csv",
                ("论坛代码,结束,英文名称\n" + code + ",2023-07-19 20:00,Longer\n").getBytes(StandardCharsets.UTF_8));
        take(changed);
        assertEquals("Longer", desk.sheet(code).facts().name().byLanguage().get("en"));
        assertEquals("表格论坛", desk.sheet(code).facts().name().byLanguage().get("zh"), "no column, no change");
    }

    @Test
    void whatIsWrongIsSaidByLineAndNothingIsTaken() {
        String look = bring(line("22:00", "21:00", "倒过来") + line("18:00", "19:00", "又一次") + "？,SUB,x,y,,,,,,何人:某\n");
        Response page = get(look);
        page.then()
                .body(containsString("有问题 3 行"))
                .body(containsString("同一论坛在表中出现了两次"))
                .body(containsString("组织单位"))
                .body(not(containsString("确认导入")));
        post(look, look + "/taking", Map.of("seen", "")).then().statusCode(409);
        get(look + "/wrong.xlsx").then().statusCode(200);
        assertTrue(forums.byCode(code).isEmpty());
    }

    @Test
    void whoeverWorksForOneForumBringsInNoOther() {
        take(bring(line("18:00", "19:00", "别人的论坛")));
        String page = LIST + "/exchange";
        Response form = Demo.staffPage("forum-host").get(page);
        String look = Demo.staffPage("forum-host")
                .cookies(form.cookies())
                .multiPart("csrf", Demo.csrf(form))
                .multiPart(
                        "file",
                        "forums.csv",
                        (HEAD + line("18:00", "19:30", "别人的论坛")).getBytes(StandardCharsets.UTF_8),
                        "application/octet-stream")
                .post(page)
                .header("Location")
                .replaceAll("^https?://[^/]+", "");
        Demo.staffPage("forum-host").get(look).then().body(containsString("没有代码为“" + code + "”的论坛"));
    }
}
