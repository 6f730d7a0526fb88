package org.huitong.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every public page owes its readers, in both languages, and what each of them shows. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PublicPagesTest {
    /** Stays readable in the browsers inside chat applications on a slow connection. */
    private static final int MAX_BYTES = 300_000;

    private static final Pattern LANGUAGE_SWITCH = Pattern.compile("(?s)<ul class=\"languages\".*?</ul>");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/forums",
                "/forums?q=网络&day=2023-07-18",
                "/forums?q=nothing-of-the-kind",
                "/forums/M",
                "/forums/05",
                "/forums/C",
                "/agenda",
                "/agenda?day=2023-07-19",
                "/agenda?by=hall",
                "/agenda?by=forum",
                "/agenda?q=Luo+Mingche",
                "/agenda/starred",
                "/agenda/changes",
                "/agenda/print",
                "/forums/05/print",
                "/venues",
                "/venues/STRAITS",
                "/accessibility"
            })
    void readsRightInBothLanguages(String path) {
        String zh = page(path, "zh").then().statusCode(200).extract().asString();
        String en = page(path, "en").then().statusCode(200).extract().asString();
        for (String html : new String[] {zh, en}) {
            assertTrue(html.contains("hreflang=\"zh\"") && html.contains("hreflang=\"en\""));
            assertFalse(html.contains("NOT_FOUND"), html);
            assertFalse(Pattern.compile("<script(?! type=\"module\" src=)|<[^>]+ style=")
                    .matcher(html)
                    .find());
            assertEquals(1, html.split("<h1", -1).length - 1, "one heading of the first level");
            assertTrue(html.getBytes(StandardCharsets.UTF_8).length < MAX_BYTES);
        }
        assertTrue(zh.contains("<html lang=\"zh-CN\">"));
        assertTrue(en.contains("<html lang=\"en\">"));
        // An entry that is missing in the other language would show up in Chinese. A file is called as it was handed
        // in.
        String words = LANGUAGE_SWITCH
                .matcher(en)
                .replaceAll("")
                .replaceAll("(/materials/\\d+\" rel=\"nofollow\">)<bdi>[^<]*</bdi>", "$1")
                .replace("网络", "");
        assertFalse(HAN.matcher(words).find(), words);
    }

    @Test
    void homeSaysWhatWhenWhereAndWho() {
        page("/", "zh")
                .then()
                .body(containsString("2023年7月18日至19日"))
                .body(containsString("网聚文明力量 奋进伟大征程"))
                .body(containsString("报到时间：7月17日（星期一）9:00–22:00"))
                .body(matchesPattern("(?s).*data-countdown[^>]*>[^<]*7天.*"))
                .body(matchesPattern("(?s).*主办单位.*中央网信办.*中央文明办.*福建省人民政府.*承办单位.*中国网络社会组织联合会.*厦门市人民政府.*"))
                .body(matchesPattern("(?s).*理念宣介平台.*经验交流平台.*成果展示平台.*国际互鉴平台.*"))
                .body(containsString("href=\"/register\""))
                .body(containsString("href=\"/agenda\""));
        page("/", "en")
                .then()
                .body(matchesPattern("(?s).*18\\W+19 July 2023.*"))
                .body(matchesPattern("(?s).*data-countdown[^>]*>[^<]*7 days.*"));
    }

    @Test
    void homeTellsWhoMayRegisterAndUntilWhen() {
        page("/", "en")
                .then()
                .body(matchesPattern("(?s).*Open</p>\\s*<h3><a href=\"/register\">Special Audience</a>.*"))
                .body(containsString("Sat 15 July 18:00"))
                .body(not(containsString("Speakers and invited attendees")));
    }

    @Test
    void forumTellsThePlacesThatAreLeft() {
        page("/forums/05", "zh")
                .then()
                .body(matchesPattern("(?s).*<th scope=\"row\">嘉宾</th>\\s*<td class=\"number\">40</td>.*"));
        page("/forums/C", "zh").then().body(not(containsString("剩余名额")));
    }

    @Test
    void forumsAreFoundByAnyScriptAndByDay() {
        page("/forums?q=網絡法治", "zh")
                .then()
                .body(containsString("网络法治建设论坛"))
                .body(containsString("共 1 项"))
                .body(not(containsString("算法治理论坛")));
        page("/forums?q=algorithm+forum", "zh").then().body(containsString("算法治理论坛"));
        page("/forums?q=诚信力量", "en").then().body(containsString("Summit Forum on Building Online Integrity"));
        page("/forums?day=2023-07-19", "zh")
                .then()
                .body(containsString("算法治理论坛"))
                .body(containsString("点亮网络文明之光"))
                .body(not(containsString("网络法治建设论坛")));
        page("/forums?q=%E5%8F%A4%E7%90%B4", "zh").then().body(containsString("没有符合条件的论坛或活动"));
    }

    @Test
    void whatVisitorsTypeStaysText() {
        String html = page("/forums?q=%3Cscript%3Ealert(1)%3C/script%3E&day=%22%3E%3Cb%3E", "zh")
                .asString();
        assertTrue(html.contains("value=\"&lt;script&gt;alert(1)&lt;/script&gt;\""), html);
        assertFalse(html.contains("<script>alert"));
        assertFalse(html.contains("\"><b>"));
    }

    @Test
    void forumShowsItsAgendaAndSpeakersInTheReadersScript() {
        page("/forums/05", "zh")
                .then()
                .body(matchesPattern("(?s).*指导单位.*主办单位.*承办单位.*支持单位.*"))
                .body(matchesPattern("(?s).*圆桌对话：用户怎样理解算法.*对话主持.*骆明澈.*对话嘉宾.*蓝若汐.*"))
                .body(containsString("rel=\"prev\" href=\"/forums/04\""))
                .body(containsString("rel=\"next\" href=\"/forums/06\""))
                .body(containsString("href=\"/forums/05.ics\""))
                .body(containsString("报名参加"));
        page("/forums/05", "en")
                .then()
                .body(containsString("<strong>Luo Mingche</strong>"))
                .body(containsString("Associate Professor, School of Law"));
        page("/forums/C", "zh")
                .then()
                .body(containsString("无需报名"))
                .body(not(containsString("报名参加")))
                .body(not(containsString("会场待定")));
    }

    @Test
    void unknownForumIsAHelpfulPage() {
        page("/forums/99", "en")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("There is no such forum or event"));
    }

    @Test
    void agendaShowsOneDayOrAllAndKeepsTheCampaignApart() {
        String all = page("/agenda", "zh").asString();
        assertTrue(all.contains("id=\"day-2023-07-18\""));
        assertTrue(all.indexOf("持续多日的活动") > all.indexOf("id=\"day-2023-07-19\""));
        assertTrue(all.lastIndexOf("点亮网络文明之光") > all.indexOf("持续多日的活动"));
        String day = page("/agenda?day=2023-07-19", "zh").asString();
        assertTrue(day.contains("id=\"day-2023-07-19\""));
        assertFalse(day.contains("id=\"day-2023-07-18\""));
        assertFalse(day.contains("持续多日的活动"));
        String nonsense = page("/agenda?day=nonsense", "zh").asString();
        assertTrue(nonsense.contains("id=\"day-2023-07-18\"") && nonsense.contains("id=\"day-2023-07-19\""));
    }

    @Test
    void venuesTellWhereHowAndHowMany() {
        page("/venues", "en")
                .then()
                .body(containsString("Xiamen Straits Grand Theatre"))
                .body(containsString("Huandao East Road"))
                .body(containsString("2600 m²"))
                .body(containsString("Theatre 1100"));
    }

    @Test
    void calendarEntryIsInTheReadersLanguageAndInUniversalTime() {
        given().queryParam("lang", "en")
                .get("/forums/M.ics")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/calendar;charset=UTF-8"))
                .header("Content-Disposition", equalTo("attachment; filename=\"forum-M.ics\""))
                .body(containsString("SUMMARY:Opening Ceremony and Main Forum"))
                .body(containsString("DTSTART:20230718T010000Z"))
                .body(containsString("DTEND:20230718T033000Z"))
                .body(containsString("/forums/M"));
        given().get("/forums/99.ics").then().statusCode(404);
    }

    @Test
    void searchEnginesAreShownEveryPublicPage() {
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .body(matchesPattern("(?s).*Disallow: /admin\n.*Sitemap: http://[^\n]+/sitemap.xml\n"));
        given().get("/sitemap.xml")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/xml"))
                .body(matchesPattern("(?s).*<loc>http://[^<]+/agenda</loc>.*<loc>http://[^<]+/forums/12</loc>.*"));
    }

    private static Response page(String path, String language) {
        return given().urlEncodingEnabled(false).get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
    }
}
