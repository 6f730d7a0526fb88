package org.huitong.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is looked at on every page a test passes. */
public final class PageLook {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private PageLook() {}

    /** axe finds nothing at all. */
    public static void accessible(Page page, String name) {
        assertEquals(List.of(), faults(page, rule -> true), name);
    }

    /** axe finds nothing that keeps anybody out. */
    public static void passable(Page page, String name) {
        assertEquals(List.of(), faults(page, rule -> GRAVE.contains(rule.getImpact())), name);
    }

    private static List<String> faults(Page page, Predicate<Rule> counts) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // In one call and of faults alone: telling in detail what is in order takes longer than finding out.
        return new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(counts)
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    /** Nothing has to be pushed sideways. */
    public static void fits(Page page, String name) {
        Object wider = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertTrue(((Number) wider).intValue() <= 0, () -> name + " is wider than the screen by " + wider);
    }
}
