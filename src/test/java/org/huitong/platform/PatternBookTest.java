package org.huitong.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What layouts and tags send, before any browser has touched it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PatternBookTest {
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\sstyle=|<style|\\son[a-z]+=|javascript:|<script(?![^>]*\\ssrc=\"/)");
    private static final Pattern LOADED = Pattern.compile("<(?:script|link|img|use)[^>]*\\s(?:src|href)=\"([^\"]*)\"");

    private static String page(String name, String language) {
        return given().get("/pattern-book/" + name + "?lang=" + language)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "admin", "phone"})
    void layoutSpeaksTheLanguageAskedForAndLinksTheOther(String name) {
        String chinese = page(name, "zh");
        assertTrue(chinese.contains("<html lang=\"zh-CN\">"));
        assertTrue(chinese.contains("跳到正文"));
        assertTrue(chinese.contains("hreflang=\"en\" href=\"/pattern-book/" + name + "?lang=en\""));
        String english = page(name, "en");
        assertTrue(english.contains("<html lang=\"en\">"));
        assertTrue(english.contains("Skip to main content"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "admin", "phone"})
    void nothingIsWrittenIntoThePageAndNothingComesFromElsewhere(String name) {
        String html = page(name, "zh");
        assertEquals(
                List.of(),
                FORBIDDEN.matcher(html).results().map(MatchResult::group).toList());
        List<String> foreign = LOADED.matcher(html)
                .results()
                .map(match -> match.group(1))
                .filter(address -> !address.startsWith("/") || address.startsWith("//"))
                .toList();
        assertEquals(List.of(), foreign);
    }

    @Test
    void fieldShowsItsProblemAndTiesItToTheInput() {
        String html = page("site", "zh");
        assertTrue(html.contains("<a href=\"#f-mobile\">请检查标出的各项</a>"));
        String input = find(html, "<input[^>]*id=\"f-mobile\"[^>]*>");
        assertTrue(input.contains("aria-invalid=\"true\""), input);
        assertTrue(input.contains("aria-describedby=\"f-mobile-error\""), input);
        assertTrue(input.contains("value=\"1380013\""), input);
        assertTrue(input.contains("autocomplete=\"tel\""), input);
        assertFalse(find(html, "<textarea[^>]*id=\"f-note\"[^>]*>").contains("aria-describedby"));
    }

    @Test
    void choicesAreKept() {
        String html = page("site", "zh");
        assertTrue(find(html, "<input[^>]*name=\"choices\" value=\"02\"[^>]*>").contains("checked"));
        assertFalse(find(html, "<input[^>]*name=\"choices\" value=\"01\"[^>]*>").contains("checked"));
        assertTrue(find(html, "<input[^>]*type=\"radio\"[^>]*value=\"PASSPORT\"[^>]*>")
                .contains("checked"));
    }

    @Test
    void pagerKeepsTheFilter() {
        given().queryParam("lang", "zh")
                .queryParam("q", "王")
                .queryParam("after", "x")
                .get("/pattern-book/site")
                .then()
                .body(containsString("href=\"/pattern-book/site?lang=zh&amp;q=%E7%8E%8B&amp;after=abc\""))
                .body(containsString("href=\"/pattern-book/site?lang=zh&amp;q=%E7%8E%8B&amp;\""));
    }

    @Test
    void unknownAddressGetsAPageThatHelps() {
        given().get("/no-such-page?lang=en")
                .then()
                .statusCode(404)
                .body(containsString("<h1>Not found</h1>"))
                .body(containsString("href=\"/\""));
    }

    @Test
    void iconAndRobotsAreServedAtTheRoot() {
        given().get("/favicon.svg").then().statusCode(200).contentType("image/svg+xml");
        given().get("/robots.txt").then().statusCode(200).body(containsString("Disallow: /admin"));
    }

    /** A phone in a crowded hall: what has to arrive before a page shows, in bytes on the wire. */
    @ParameterizedTest
    @CsvSource({
        "site, link[^>]*rel=\"stylesheet\"[^>]*href, 14500",
        "site, script[^>]*src, 21500",
        "admin, link[^>]*rel=\"stylesheet\"[^>]*href, 15500",
        "admin, script[^>]*src, 26000",
        "phone, link[^>]*rel=\"stylesheet\"[^>]*href, 10000",
        "phone, script[^>]*src, 2500"
    })
    void bundleIsSmallZippedAndKeptByTheBrowser(String name, String element, int atMost) {
        String address = find(page(name, "zh"), "<" + element + "=\"[^\"]*\"").replaceAll(".*\"(/[^\"]*)\"$", "$1");
        assertTrue(address.matches("/static/bundle/(site|desk|phone)-[A-Z0-9]{8}\\.(css|js)"), address);
        Response zipped = given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get(address);
        zipped.then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"))
                .header("Cache-Control", containsString("immutable"));
        int bytes = zipped.asByteArray().length;
        assertTrue(bytes <= atMost, () -> address + ": " + bytes + " bytes");
    }

    private static String find(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + pattern))
                .group();
    }
}
