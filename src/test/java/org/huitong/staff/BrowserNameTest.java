package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Browsers in words that their owners know. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class BrowserNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/124.0 Safari/537.36 Edg/124.0|Edge（Windows）|Edge on Windows",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/124.0 Safari/537.36|Chrome（Linux）|Chrome on Linux",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_4) AppleWebKit/605.1 Version/17.4 Safari/605.1|Safari（macOS）|Safari on macOS",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1 MicroMessenger/8.0|微信（iPhone）|WeChat on iPhone",
                "Mozilla/5.0 (Android 14; Mobile; rv:125.0) Gecko/125.0 Firefox/125.0|Firefox（Android）|Firefox on Android",
                "Firefox/125.0|Firefox|Firefox",
                "curl/8.0|未知浏览器|Unknown browser",
                "|未知浏览器|Unknown browser"
            })
    void isNamedInBothLanguages(String userAgent, String chinese, String english) {
        assertEquals(chinese, BrowserName.of(userAgent).in(Locale.CHINESE));
        assertEquals(english, BrowserName.of(userAgent).in(Locale.ENGLISH));
    }
}
