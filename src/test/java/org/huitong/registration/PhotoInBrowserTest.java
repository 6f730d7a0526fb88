package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.huitong.form.Pictures;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.NewGuest;
import org.huitong.testsupport.PageLook;
import org.junit.jupiter.api.Test;

/** A journalist on a phone without scripts: the photo survives a mistake in the form, is seen on the own page, and goes again. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PhotoInBrowserTest {
    @TestHTTPResource("/")
    String site;

    @Test
    void aPhotoIsChosenOnceSeenAndDeleted() {
        try (Chromium chromium = new Chromium();
                var context = chromium.reader(new Browser.NewContextOptions()
                        .setLocale("zh-CN")
                        .setViewportSize(360, 740)
                        .setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site + "register/MEDIA");
            PageLook.fits(page, "form");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "IMG_0001.HEIC.jpg",
                            "image/jpeg",
                            Pictures.withExif(Pictures.jpeg(1200, 900), 6, "24.4798N")));
            fill(page);
            page.locator("input[name=documentNumber]").fill("000000190001010000");
            page.locator("main form button.btn-primary:not([type=button])").click();
            page.waitForLoadState();
            assertTrue(page.content().contains("照片已收到，不必再选"), page.content());
            PageLook.fits(page, "form again");
            page.locator("input[name=documentNumber]").fill(NewGuest.unusedDocument());
            page.locator("main form button.btn-primary:not([type=button])").click();
            page.waitForLoadState();
            assertEquals(List.of(), page.locator(".field-error").allTextContents());
            page.waitForURL(address -> address.endsWith("/my/confirmation"));
            page.navigate(site + "my");
            PageLook.fits(page, "my");
            assertEquals("900x1200", page.locator("img.photo").evaluate("i => i.naturalWidth + 'x' + i.naturalHeight"));
            page.locator("a[href='/my/photos/portrait']").click();
            page.waitForURL(address -> address.endsWith("/my/photos/portrait"));
            PageLook.fits(page, "photo");
            look(chromium, context.cookies());
            page.locator("form[action$=deletion] button").first().click();
            page.waitForURL(address -> address.endsWith("?done=photoDeleted"));
            assertEquals(0, page.locator("img.photo").count());
        }
    }

    /** With scripts: axe needs them. */
    private void look(Chromium chromium, List<Cookie> cookies) {
        try (var scripted = chromium.phone("zh-CN")) {
            scripted.addCookies(cookies);
            Page page = scripted.newPage();
            for (String address : List.of("my", "my/photos/portrait")) {
                page.navigate(site + address);
                PageLook.accessible(page, address);
            }
        }
    }

    private static void fill(Page page) {
        page.locator("input[name=name]").fill("拍照示例");
        page.locator("select[name=documentType]").selectOption("RESIDENT_ID");
        page.locator("input[name=mobile]").fill("13800138000");
        page.locator("input[name=email]").fill("photo@example.org");
        page.locator("input[name=organisation]").fill("示例媒体");
        page.locator("input[name=position]").fill("记者");
        page.locator("input[name=forums]").first().check();
        page.locator("input[name=notice]").check();
        page.locator("input[name=sensitive]").check();
    }
}
