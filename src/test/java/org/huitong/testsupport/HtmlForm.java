package org.huitong.testsupport;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a page's form, as a test sends them back. */
public final class HtmlForm {
    private static final Pattern INPUT = Pattern.compile("<input([^>]*)>");
    private static final Pattern TEXTAREA =
            Pattern.compile("<textarea[^>]*name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT =
            Pattern.compile("<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);

    private HtmlForm() {}

    /** What a browser would send of the page. */
    public static Map<String, String> fields(Response page) {
        Map<String, String> fields = new LinkedHashMap<>();
        String html = page.asString();
        INPUT.matcher(html).results().forEach(input -> {
            String tag = input.group(1);
            String name = attribute(tag, "name");
            boolean box = tag.contains("type=\"checkbox\"");
            if (name != null && (!box || tag.contains(" checked"))) {
                fields.put(name, attribute(tag, "value"));
            }
        });
        TEXTAREA.matcher(html).results().forEach(area -> fields.put(area.group(1), area.group(2)));
        SELECT.matcher(html).results().forEach(select -> {
            Matcher chosen = Pattern.compile("value=\"([^\"]*)\" selected").matcher(select.group(2));
            fields.put(select.group(1), chosen.find() ? chosen.group(1) : "");
        });
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : null;
    }
}
