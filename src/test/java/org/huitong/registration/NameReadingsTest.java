package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** A reading that was proposed is corrected by who knows better; order and search follow. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class NameReadingsTest {
    private static final String LIST = "/admin/registrations";

    private static Response correct(String reference, String reading, String latinName) {
        String path = LIST + "/" + reference + "/name-reading";
        Response form = Demo.staffPage("reviewer1").get(path);
        return Demo.posting(Demo.staffPage("reviewer1"), form)
                .formParam("reading", reading)
                .formParam("latinName", latinName)
                .post(path);
    }

    private static boolean found(String q, String reference) {
        return Demo.staffPage("reviewer1")
                .queryParam("q", q)
                .queryParam("order", "STROKES")
                .get(LIST)
                .asString()
                .contains(reference);
    }

    @Test
    void aReadingIsCorrectedFoundAndLogged() {
        String organisation = "读音单位" + NewGuest.unusedDocument();
        String reference = NewGuest.withOrganisation(organisation).reference();
        Response wrong = correct(reference, "新来者", "新");
        wrong.then().statusCode(422);
        assertTrue(wrong.asString().contains("请填写小写拼音") && wrong.asString().contains("请用拉丁字母填写"));
        assertEquals(303, correct(reference, " Xin  Lü zhe ", "Zephyrine Lai").statusCode());
        String page = Demo.staffPage("reviewer1")
                .get(LIST + "/" + reference + "/name-reading")
                .asString();
        assertTrue(page.contains("value=\"xin lyu zhe\"") && page.contains("value=\"Zephyrine Lai\""), page);
        assertTrue(found("xinlyuzhe", reference));
        assertTrue(found("zephyrine", reference));
        assertTrue(Demo.staffPage("reviewer1")
                .get(LIST + "/" + reference)
                .asString()
                .contains("更正姓名读音"));
    }

    @Test
    void everyOrderGoesOnFromPageToPage() {
        for (String order : List.of("STROKES", "REFERENCE", "NAME")) {
            String first =
                    Demo.staffPage("reviewer1").get(LIST + "?order=" + order).asString();
            Matcher next = Pattern.compile("href=\"([^\"]*[?;]after=[^\"]*)\"").matcher(first);
            assertTrue(next.find(), order);
            String second = Demo.staffPage("reviewer1")
                    .urlEncodingEnabled(false)
                    .get(next.group(1).replace("&amp;", "&").replaceFirst("^\\?", LIST + "?"))
                    .asString();
            List<String> seen = new ArrayList<>(references(first));
            seen.addAll(references(second));
            assertEquals(100, seen.stream().distinct().count(), order);
            if (order.equals("REFERENCE")) {
                assertEquals(seen.stream().sorted().toList(), seen);
            }
        }
    }

    private static List<String> references(String page) {
        return Pattern.compile("href=\"/admin/registrations/(R-[0-9A-Z]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
