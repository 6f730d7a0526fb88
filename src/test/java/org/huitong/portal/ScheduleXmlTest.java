package org.huitong.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The whole agenda as other tools read it: what their schema asks of every item. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ScheduleXmlTest {
    private static final Set<String> PARTS = Set.of(
            "room",
            "title",
            "subtitle",
            "type",
            "date",
            "start",
            "duration",
            "abstract",
            "slug",
            "track",
            "language",
            "persons",
            "links");

    @Test
    void everyItemStandsOnItsDayInItsHall() throws Exception {
        int items = Demo.page()
                .get("/api/agenda?limit=200")
                .jsonPath()
                .getList("items")
                .size();
        Element schedule = read("zh");
        assertEquals("2023-07-18", text(only(schedule, "conference"), "start"));
        assertEquals("2023-07-19", text(only(schedule, "conference"), "end"));
        var ids = new HashSet<String>();
        for (Element day : elements(schedule, "day").toList()) {
            for (Element room :
                    elements(day, "room").filter(r -> r.hasAttribute("name")).toList()) {
                elements(room, "event").forEach(event -> {
                    assertEquals(room.getAttribute("name"), text(event, "room"));
                    assertTrue(text(event, "date").startsWith(day.getAttribute("date")), text(event, "date"));
                    assertTrue(text(event, "date").endsWith("+08:00"));
                    assertTrue(text(event, "start").matches("[0-2][0-9]:[0-5][0-9]"));
                    assertTrue(text(event, "duration").matches("[0-9]{2}:[0-9]{2}"));
                    assertTrue(Long.parseLong(event.getAttribute("id")) > 0);
                    assertEquals(PARTS, children(event));
                    assertTrue(ids.add(event.getAttribute("guid")) && ids.add(text(event, "slug")));
                });
            }
        }
        assertEquals(2 * items, ids.size());
    }

    @Test
    void speaksTheReadersLanguage() throws Exception {
        assertEquals("2023年中国网络文明大会", text(only(read("zh"), "conference"), "title"));
        String english = text(only(read("en"), "conference"), "title");
        assertTrue(english.contains("Conference"), english);
    }

    private static Element read(String language) throws Exception {
        Response answer = Demo.page().get("/agenda/schedule.xml?lang=" + language);
        assertEquals(200, answer.statusCode());
        assertEquals("application/xml;charset=UTF-8", answer.contentType());
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.asByteArray()))
                .getDocumentElement();
    }

    private static Stream<Element> elements(Element of, String name) {
        var found = of.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Element only(Element of, String name) {
        return elements(of, name).findFirst().orElseThrow();
    }

    private static String text(Element of, String name) {
        return only(of, name).getTextContent();
    }

    private static Set<String> children(Element of) {
        var names = new HashSet<String>();
        for (var child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            names.add(child.getNodeName());
        }
        return names;
    }
}
