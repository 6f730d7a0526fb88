package org.huitong.program;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.huitong.program.Planned.at;
import static org.huitong.program.ProgrammeSite.LIST;
import static org.huitong.program.ProgrammeSite.brought;
import static org.huitong.program.ProgrammeSite.get;
import static org.huitong.program.ProgrammeSite.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wherever somebody would be on two stages a reason can be given, and what followed a slot can be put back. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ReasonPagesTest {
    @Inject
    Programmes programmes;

    @Inject
    Agendas agendas;

    @Inject
    Speakers speakers;

    @Inject
    Forums forums;

    @Inject
    ProgrammeDesk desk;

    private String code;
    private String other;
    private long first;
    private long second;
    private String name;

    /** Somebody speaks in the first slot here, and elsewhere during the second one. */
    @BeforeEach
    void plan() {
        code = Planned.code();
        other = Planned.code();
        programmes.create(code, Planned.forum("理由论坛"));
        programmes.create(other, Planned.forum("另一论坛"));
        name = "来宾" + code;
        long speaker = speakers.add(Planned.speaker(name, null));
        first = agendas.add(code, Planned.item("甲", at("18:00", "18:30")));
        second = agendas.add(code, Planned.item("乙", at("18:30", "19:00")));
        long elsewhere = agendas.add(other, Planned.item("丙", at("18:30", "19:00")));
        var speaking = List.of(new CastWish(speaker, Speaker.Role.SPEAKER));
        agendas.cast(code, first, 0, speaking, null);
        agendas.cast(other, elsewhere, 0, speaking, null);
    }

    @AfterEach
    void clear() {
        List.of(code, other)
                .forEach(one -> programmes.remove(one, forums.byCode(one).orElseThrow().version));
    }

    private String path(String rest) {
        return LIST + "/" + code + rest;
    }

    private Span time(long id) {
        return ItemPages.item(desk.sheet(code), id).time();
    }

    @Test
    void buttonsAndDraggingAskWhyAndThenDoTheSame() {
        var swap = Map.of("agendaVersion", Integer.toString(desk.sheet(code).agendaVersion()), "later", "true");
        String place = path("/moves/" + first + "/place");
        Response asked = post(path(""), place, swap);
        asked.then()
                .statusCode(409)
                .body(containsString("同一人不能同时在两处台上"))
                .body(containsString("name=\"reason\""))
                .body(containsString("action=\"" + place + "\""))
                .body(containsString("name=\"later\" value=\"true\""));
        assertEquals(at("18:00", "18:30"), time(first));
        var why = new HashMap<String, String>(swap);
        why.put("reason", "分会场连线");
        post(path(""), place, why).then().statusCode(303);
        assertEquals(at("18:30", "19:00"), time(first));
        get(path("")).then().body(containsString("允许嘉宾时间冲突"));
        post(path(""), place, swap).then().statusCode(409).body(containsString("已有他人作了改动"));

        int version = ItemPages.item(desk.sheet(code), first).version();
        String drag = path("/moves/" + first + "/time");
        var moved =
                Map.of("version", Integer.toString(version), "start", "2023-07-19T18:35", "end", "2023-07-19T19:05");
        post(path(""), drag, moved)
                .then()
                .statusCode(409)
                .body(containsString("name=\"start\" value=\"2023-07-19T18:35\""))
                .body(containsString("name=\"reason\""));
    }

    @Test
    void whatFollowedIsPutBackByOneClick() {
        String here = path("/items/" + first);
        String pushed = post(
                        here,
                        here,
                        Map.of(
                                "version", "1",
                                "kind", "KEYNOTE",
                                "title.zh", "甲",
                                "title.en", "A",
                                "start", "2023-07-19T17:45",
                                "end", "2023-07-19T18:15",
                                "push", "true"))
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertEquals(true, pushed.contains("须在论坛时间"), "a slot begins in its forum");
        String location = post(
                        here,
                        here,
                        Map.of(
                                "version", "1",
                                "kind", "KEYNOTE",
                                "title.zh", "甲",
                                "title.en", "A",
                                "start", "2023-07-19T18:00",
                                "end", "2023-07-19T18:20",
                                "push", "true"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertEquals(at("18:20", "18:50"), time(second));
        String page = location.replaceAll("^https?://[^/]+", "").replaceAll("#.*", "");
        Response notice = get(page);
        notice.then().body(containsString("后面的议程已顺延")).body(containsString("撤销顺延"));
        String push = page.replaceAll(".*push=(\\d+).*", "$1");
        post(page, path("/moves/undo"), Map.of("push", push)).then().statusCode(303);
        assertEquals(at("18:00", "18:30"), time(first));
        assertEquals(at("18:30", "19:00"), time(second));
        post(path(""), path("/moves/undo"), Map.of("push", push))
                .then()
                .statusCode(409)
                .body(containsString("这次顺延已经撤销"));
    }

    @Test
    void aWorksheetIsTakenOverWithOneReasonAndBringsNewSpeakers() {
        String added = "沈知行" + code;
        String head = "论坛代码,议程编号,环节,开始,结束,中文标题,英文标题,嘉宾\n";
        String good = brought(
                "agenda.csv",
                (head + code + ",r-1,主旨演讲,2023-07-19 18:30,2023-07-19 19:00,丁,D,演讲:" + name + "\n"
                                + code + ",r-2,主旨演讲,2023-07-19 19:00,2023-07-19 19:30,戊,E,演讲:" + added
                                + "（示例大学教授 | Professor）\n")
                        .getBytes(StandardCharsets.UTF_8));
        Response look = get(good);
        look.then()
                .statusCode(200)
                .body(containsString("新嘉宾"))
                .body(containsString(added))
                .body(containsString("另有安排"))
                .body(containsString("name=\"reason\""))
                .body(containsString("有问题 0 行"));
        get(LIST + "/speakers?q=" + added).then().body(containsString("没有符合条件的嘉宾"));
        String seen = look.asString().replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
        post(good, good + "/taking", Map.of("seen", seen))
                .then()
                .statusCode(409)
                .body(containsString("请写明理由后再导入"));
        assertEquals(2, desk.sheet(code).items().size());
        post(good, good + "/taking", Map.of("seen", seen, "reason", "两处连线"))
                .then()
                .statusCode(303);
        assertEquals(4, desk.sheet(code).items().size());
        get(path("")).then().body(containsString("允许嘉宾时间冲突")).body(containsString(added));

        String hard = brought(
                "agenda.csv",
                (head + code + ",r-3,主旨演讲,2023-07-19 21:30,2023-07-19 22:00,己,F,\n" + code
                                + ",r-4,主旨演讲,2023-07-19 19:30,2023-07-19 19:40,庚,G,演讲:顾无名（只有中文）\n")
                        .getBytes(StandardCharsets.UTF_8));
        get(hard)
                .then()
                .body(containsString("须在论坛时间"))
                .body(containsString("单位和职务须写全"))
                .body(containsString("有问题 2 行"))
                .body(not(containsString("确认导入")));
    }

    @Test
    void forumsAreReorderedByButtonsAndReadByThoseWhoReport() {
        int rank = desk.forums().stream()
                .filter(forum -> forum.code().equals(other))
                .findFirst()
                .orElseThrow()
                .rank();
        String form = LIST + "?by=order";
        get(form).then().body(containsString("action=\"" + path("/rank") + "\""));
        get(form + "&q=" + code).then().body(not(containsString("/rank\"")));
        String action = LIST + "/" + other + "/rank";
        Map<String, String> up = Map.of("rank", Integer.toString(rank), "to", "up");
        post(form, action, up).then().statusCode(303);
        List<String> order = forums.all().stream().map(forum -> forum.code).toList();
        assertEquals(order.indexOf(other) + 1, order.indexOf(code));
        post(form, action, up).then().statusCode(409).body(containsString("已有他人作了改动"));

        Demo.staffPage("reporting")
                .get(LIST)
                .then()
                .statusCode(200)
                .body(containsString("理由论坛"))
                .body(containsString("未安排"))
                .body(containsString("href=\"/admin/programme/versions\""))
                .body(containsString("href=\"/admin/halls\""))
                .body(not(containsString("/admin/programme/new")))
                .body(not(containsString("/rank")));
        Demo.staffPage("reporting")
                .get(path(""))
                .then()
                .statusCode(200)
                .body(containsString("甲"))
                .body(not(containsString("/moves/")))
                .body(not(containsString("/items/")));
        Demo.staffPage("reporting").get(path("/facts")).then().statusCode(403);
    }
}
