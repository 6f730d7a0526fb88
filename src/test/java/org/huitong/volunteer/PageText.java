package org.huitong.volunteer;

import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader sees of a page, in one line. */
final class PageText {
    private static final Pattern MAIN = Pattern.compile("<main.*?>(.*)</main>", Pattern.DOTALL);

    private PageText() {}

    /** The words of the page's main part; tabs and filters, which list what other tests made too, are left out. */
    static String of(Response page) {
        Matcher main = MAIN.matcher(page.asString());
        if (!main.find()) {
            throw new AssertionError("no main part: " + page.asString());
        }
        return main.group(1)
                .replaceAll("(?s)<form class=\"filters\".*?</form>|<ul class=\"tabs\".*?</ul>", "")
                .replaceAll("(?s)<div [^>]*hidden>.*?</div>", "")
                .replaceAll("(?s)<[^>]*>", " ")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
