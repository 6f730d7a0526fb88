package org.huitong.program;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.huitong.program.Planned.at;
import static org.huitong.program.ProgrammeSite.LIST;
import static org.huitong.program.ProgrammeSite.brought;
import static org.huitong.program.ProgrammeSite.get;
import static org.huitong.program.ProgrammeSite.post;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages on which the programme is planned. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ProgrammePagesTest {
    private static final byte[] PDF = "%PDF-1.7 example".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Programmes programmes;

    @Inject
    Agendas agendas;

    @Inject
    Speakers speakers;

    @Inject
    Forums forums;

    @Inject
    Materials materials;

    @Inject
    ProgrammeDesk desk;

    @Inject
    SessionFactory sessions;

    private final List<String> made = new ArrayList<>();
    private String code;

    @BeforeEach
    void plan() {
        code = Planned.code();
        made.add(code);
        programmes.create(code, Planned.forum("页面论坛"));
    }

    @AfterEach
    void clear() {
        made.forEach(one -> forums.byCode(one).ifPresent(forum -> programmes.remove(one, forum.version)));
    }

    private String path(String rest) {
        return LIST + "/" + code + rest;
    }

    private ItemView item(long id) {
        return ItemPages.item(desk.sheet(code), id);
    }

    private static Map<String, String> itemForm(String title, String start, String end, int version) {
        return Map.of(
                "version",
                Integer.toString(version),
                "kind",
                "KEYNOTE",
                "title.zh",
                title,
                "title.en",
                title + " (en)",
                "start",
                "2023-07-19T" + start,
                "end",
                "2023-07-19T" + end);
    }

    @Test
    void theListFindsForumsByTimeKindAndWords() {
        get(LIST)
                .then()
                .statusCode(200)
                .body(containsString(code + " 页面论坛"))
                .body(containsString("高峰论坛"))
                .body(containsString("7月18日"));
        get(LIST + "?q=页面论坛&by=kind").then().body(containsString(code)).body(not(containsString("/programme/S\"")));
        get(LIST + "?q=页面论坛&kind=GALA").then().body(containsString("没有符合条件的论坛"));
        get(LIST + "?lang=en").then().body(containsString("Programme")).body(containsString("页面论坛 (en)"));
        Demo.staffPage("forum-host")
                .get(LIST)
                .then()
                .statusCode(200)
                .body(containsString("/admin/programme/05"))
                .body(not(containsString("/admin/programme/S\"")))
                .body(not(containsString("/admin/programme/new")));
    }

    @Test
    void aForumIsMadeChangedAndRemoved() {
        String other = Planned.code();
        made.add(other);
        Map<String, String> form = new HashMap<>(Map.of(
                "code", other,
                "kind", "SUB",
                "name.zh", "新论坛",
                "name.en", "New forum",
                "description.zh", "说明",
                "description.en", "Description",
                "start", "2023-07-19T22:00",
                "end", "2023-07-20T01:00",
                "organisations.0.role", "CO_ORGANISER",
                "organisations.0.name.zh", "示例单位"));
        form.put("organisations.0.name.en", "Example Body");
        post(LIST + "/new", LIST, form)
                .then()
                .statusCode(422)
                .body(containsString("论坛不能跨过午夜"))
                .body(containsString("value=\"新论坛\""));
        form.put("end", "2023-07-19T23:00");
        post(LIST + "/new", LIST, form).then().statusCode(303);
        get(LIST + "/" + other)
                .then()
                .statusCode(200)
                .body(containsString("协办单位"))
                .body(containsString("示例单位"));

        form.put("version", "0");
        form.put("internalNote.zh", "只给自己人看");
        String facts = LIST + "/" + other + "/facts";
        post(facts, facts, form).then().statusCode(303);
        form.put("name.zh", "我改的名字");
        post(facts, facts, form)
                .then()
                .statusCode(409)
                .body(containsString("已有他人作了改动"))
                .body(containsString("value=\"我改的名字\""))
                .body(containsString("新论坛"));
        get("/forums/" + other).then().body(not(containsString("只给自己人看")));

        form.put("action", "down:0");
        form.put("organisations.1.role", "HOST");
        form.put("organisations.1.name.zh", "第二家");
        String arranged = post(facts, facts + "/arrangement", form).asString();
        assertTrue(arranged.indexOf("第二家") < arranged.indexOf("value=\"示例单位\""));

        String removal = LIST + "/" + other + "/removal";
        get(removal).then().body(containsString("确定删除"));
        post(removal, removal, Map.of("version", "1")).then().statusCode(303);
        get(LIST + "/" + other).then().statusCode(404);
        get(LIST + "/S/removal").then().body(containsString("现在还不能删除")).body(containsString("会场安排"));
    }

    @Test
    void anItemIsAddedMovedPushedPutBackAndRemoved() {
        post(path("/items/new"), path("/items"), itemForm("甲", "21:00", "21:30", 0))
                .then()
                .statusCode(422)
                .body(containsString("须在论坛时间"));
        String added = post(path("/items/new"), path("/items"), itemForm("甲", "18:00", "18:30", 0))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        long first = Long.parseLong(added.replaceAll(".*/items/(\\d+).*", "$1"));
        long second = agendas.add(code, Planned.item("乙", at("18:30", "19:30")));

        String here = path("/items/" + first);
        var longer = new HashMap<String, String>(itemForm("甲", "18:00", "19:15", 0));
        longer.put("look", "true");
        post(here, here, longer)
                .then()
                .statusCode(200)
                .body(containsString("19:15–20:15"))
                .body(containsString("20:00"))
                .body(containsString("超出"));
        assertEquals(at("18:30", "19:30"), item(second).time(), "only looked");
        longer.remove("look");
        longer.put("push", "true");
        post(here, here, longer).then().statusCode(422).body(containsString("落在论坛时间之外"));
        longer.put("extend", "true");
        post(here, here, longer).then().statusCode(303);
        assertEquals(at("19:15", "20:15"), item(second).time());

        Map<String, String> drag = Map.of("version", "1", "start", "2023-07-19T18:05", "end", "2023-07-19T19:20");
        String moved = post(path(""), path("/moves/" + first + "/time"), drag)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        Response after = get(moved.replaceAll("^https?://[^/]+", "").replaceAll("#.*", ""));
        after.then().body(containsString("撤销移动")).body(containsString("value=\"2023-07-19T18:00\""));
        after.then().body(containsString("与“乙”时间重叠"));
        post(path(""), path("/moves/" + first + "/time"), drag)
                .then()
                .statusCode(409)
                .body(containsString("已有他人作了改动"))
                .body(containsString("value=\"2023-07-19T18:05\""));
        post(
                        here,
                        here + "/removal",
                        Map.of("version", Integer.toString(item(first).version())))
                .then()
                .statusCode(303);
        assertEquals(1, desk.sheet(code).items().size());
    }

    @Test
    void speakersAreAddedAskedLinkedAndReplaced() {
        long id = agendas.add(code, Planned.item("甲", at("18:00", "18:30")));
        String here = path("/items/" + id);
        String name = "单于" + code;
        post(here, here + "/cast", Map.of("action", "add", "version", "0", "role", "REMARKS"))
                .then()
                .statusCode(422)
                .body(containsString("请从名单中选一位"));
        post(
                        here,
                        here + "/cast",
                        Map.of(
                                "action", "add",
                                "version", "0",
                                "role", "REMARKS",
                                "speakerName", name,
                                "speakerTitle.zh", "示例大学教授",
                                "speakerTitle.en", "Professor, Example University"))
                .then()
                .statusCode(303);
        long speaker = item(id).cast().get(0).speaker();
        String page = LIST + "/speakers/" + speaker;
        post(page, page + "/invitation", Map.of("version", "0", "state", "ASKED", "on", "2023-06-01"))
                .then()
                .statusCode(303);
        get(LIST + "/speakers?state=ASKED&q=" + name)
                .then()
                .body(containsString(name))
                .body(containsString("6月1日"));
        post(page, page, Map.of("version", "1", "speakerName", name, "reference", "R-NOBODY"))
                .then()
                .statusCode(422)
                .body(containsString("没有找到这个报名编号"));
        post(page, page + "/removal", Map.of("version", "1"))
                .then()
                .statusCode(409)
                .body(containsString("还在议程中"));
        long other = speakers.add(Planned.speaker("接替" + code, null));
        post(page, page + "/replacement", Map.of("version", "1", "by", Long.toString(other)))
                .then()
                .statusCode(303);
        assertEquals(other, item(id).cast().get(0).speaker());
        Demo.staffPage("forum-host").get(LIST + "/speakers/" + other).then().statusCode(404);
    }

    @Test
    void aMaterialIsAskedForReceivedGivenOutAndAccepted() {
        long id = agendas.add(code, Planned.item("甲", at("18:00", "18:30")));
        String here = path("/items/" + id);
        post(here, here + "/materials", Map.of("materialTitle", "演示文稿" + code, "dueOn", "2023-07-01"))
                .then()
                .statusCode(303);
        MaterialView material = item(id).materials().get(0);
        get(LIST + "/materials").then().body(containsString("演示文稿" + code)).body(containsString("逾期"));
        String page = path("/materials/" + material.id());
        post(page, page + "/acceptance", Map.of("version", "0")).then().statusCode(409);
        upload(page, "virus.pdf", "MZ no document".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(422)
                .body(containsString("只能上传不含宏的"));
        upload(page, "../speech.exe", PDF).then().statusCode(303);
        Response file = get(page + "/file");
        assertEquals("application/pdf", file.contentType());
        assertEquals("attachment; filename*=UTF-8''speech.pdf", file.header("Content-Disposition"));
        assertArrayEquals(PDF, file.asByteArray());
        post(page, page + "/acceptance", Map.of("version", "1")).then().statusCode(303);
        assertEquals(Material.State.ACCEPTED, item(id).materials().get(0).state());
        post(page, page + "/removal", Map.of("version", "2")).then().statusCode(303);
        assertEquals(List.of(), item(id).materials());
    }

    private static Response upload(String page, String name, byte[] content) {
        Response form = get(page);
        RequestSpecification request =
                Demo.staffPage("programme").cookies(form.cookies()).multiPart("csrf", Demo.csrf(form));
        return request.multiPart("version", "0")
                .multiPart("file", name, content, "application/octet-stream")
                .post(page + "/file");
    }

    @Test
    void agendasLeaveAndComeBackAsWorksheets() throws Exception {
        agendas.add(code, Planned.item("甲", at("18:00", "18:30")));
        byte[] book = get(LIST + "/exchange/agenda.xlsx").asByteArray();
        String untouched = brought("agenda.xlsx", book);
        get(untouched)
                .then()
                .statusCode(200)
                .body(containsString("新增 0 项，更改 0 项"))
                .body(containsString("有问题 0 行"));

        String head = "论坛代码,议程编号,环节,开始,结束,中文标题,英文标题,嘉宾\n";
        String wrong = brought(
                "agenda.csv",
                (head + code + ",neu-1,主旨演讲,2023-07-19 18:30,2023-07-19 19:00,乙,B,演讲:无此人\n"
                                + "NONE,,主旨演讲,2023-07-19 18:30,2023-07-19 19:00,乙,B,\n")
                        .getBytes(StandardCharsets.UTF_8));
        Response looked = get(wrong);
        looked.then()
                .body(containsString("名单中没有嘉宾“无此人”"))
                .body(containsString("没有代码为“NONE”的论坛"))
                .body(not(containsString("确认导入")));
        get(wrong + "/wrong.xlsx").then().statusCode(200);
        post(wrong, wrong + "/taking", Map.of("seen", "")).then().statusCode(409);
        assertEquals(1, desk.sheet(code).items().size());

        speakers.add(Planned.speaker("来宾" + code, null));
        byte[] right = (head + code + ",neu-1,主旨演讲,2023-07-19 18:30,2023-07-19 19:00,乙,B,演讲:来宾" + code + "\n")
                .getBytes(StandardCharsets.UTF_8);
        String good = brought("agenda.csv", right);
        Response look = get(good);
        look.then().body(containsString("新增 1 项"));
        assertEquals(1, desk.sheet(code).items().size(), "only looked");
        String seen = look.asString().replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
        post(good, good + "/taking", Map.of("seen", seen)).then().statusCode(303);
        assertEquals("来宾" + code, desk.sheet(code).items().get(1).cast().get(0).name());
        get(brought("agenda.csv", right)).then().body(containsString("新增 0 项，更改 0 项，不变 1 项"));
        Demo.staffPage("organiser").get(wrong).then().statusCode(404);
    }

    @Test
    void pagesNeedAsManyStatementsForManyItemsAsForOne() {
        agendas.add(code, Planned.item("0", at("18:00", "18:02")));
        long list = statements(LIST);
        long sheet = statements(path(""));
        for (int i = 1; i < 30; i++) {
            String from = "18:%02d".formatted(2 * i);
            String until = i == 29 ? "19:00" : "18:%02d".formatted(2 * i + 2);
            long item = agendas.add(code, Planned.item("" + i, at(from, until)));
            long one = speakers.add(Planned.speaker(code + i, null));
            agendas.cast(code, item, 0, List.of(new CastWish(one, Speaker.Role.SPEAKER)), null);
            materials.ask(code, item, new MaterialWish("稿" + i, null, null, false));
        }
        assertEquals(list, statements(LIST));
        // With speakers the page asks once for all who they are, and once what else they do.
        assertTrue(statements(path("")) <= sheet + 2, () -> statements(path("")) + " after " + sheet);
        assertTrue(list <= 12, () -> LIST + " takes " + list);
        assertTrue(statements(path("")) <= 12, () -> path("") + " takes " + statements(path("")));
    }

    /** The least of three: what runs beside it is not counted. */
    private long statements(String path) {
        var statistics = sessions.getStatistics();
        return LongStream.generate(() -> {
                    long before = statistics.getPrepareStatementCount();
                    get(path).then().statusCode(200);
                    return statistics.getPrepareStatementCount() - before;
                })
                .limit(3)
                .min()
                .orElseThrow();
    }
}
