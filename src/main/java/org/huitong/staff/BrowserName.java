package org.huitong.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.platform.Message;

/** A browser in plain words, for people who look for a session that is not theirs. A guess is good enough. */
final class BrowserName {
    /** What gives a browser away, the most telling first: nearly every one also claims to be Chrome and Safari. */
    private static final Map<String, Function<OwnMessages, String>> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("MicroMessenger", OwnMessages::browser_weChat);
        BROWSERS.put("QQBrowser", m -> "QQ Browser");
        BROWSERS.put("Edg", m -> "Edge");
        BROWSERS.put("OPR/", m -> "Opera");
        BROWSERS.put("Firefox/", m -> "Firefox");
        BROWSERS.put("Chrome/", m -> "Chrome");
        BROWSERS.put("Safari/", m -> "Safari");
        SYSTEMS.put("OpenHarmony", "HarmonyOS");
        SYSTEMS.put("HarmonyOS", "HarmonyOS");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserName() {}

    /** @param userAgent as the browser names itself; may be null */
    static Message<?> of(String userAgent) {
        Optional<Function<OwnMessages, String>> browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent).orElse(null);
        return Message.of(OwnMessages.class, m -> browser.map(
                        name -> system == null ? name.apply(m) : m.browser_on(name.apply(m), system))
                .orElseGet(m::browser_unknown));
    }

    private static <T> Optional<T> first(Map<String, T> names, String userAgent) {
        return userAgent == null
                ? Optional.empty()
                : names.entrySet().stream()
                        .filter(name -> userAgent.contains(name.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
