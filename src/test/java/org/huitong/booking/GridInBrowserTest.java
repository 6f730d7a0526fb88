package org.huitong.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.PageLook;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organiser moves bookings on the grid of a day: with the mouse, with the keyboard, and where it cannot be. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class GridInBrowserTest {
    @TestHTTPResource("/")
    String site;

    @Inject
    Bookings bookings;

    private Ground ground;
    private String first;
    private String second;
    private BookingView booked;
    private Page page;

    @BeforeEach
    void build() {
        ground = new Ground();
        first = ground.hall(100);
        second = ground.hall(100);
        booked = bookings.book(ground.forum(0), new Wish(first, Layout.THEATRE, Ground.morning()));
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void blocksArePulledPickedUpAndPutBack() {
        try (Chromium chromium = new Chromium();
                BrowserContext desk = chromium.desk("zh")) {
            page = desk.newPage();
            signIn();
            open("?day=2023-07-19&venue=" + ground.venueCode());
            PageLook.accessible(page, "grid");

            // To the other hall, two quarters of an hour later.
            BoundingBox line = row(second).locator(".halls-track").boundingBox();
            double quarter =
                    line.width / Integer.parseInt(page.locator("#halls-day").getAttribute("data-halls-quarters"));
            pull(bar().locator(".halls-event"), 2 * quarter, row(second));
            said("已移动");
            BookingView moved = now();
            assertEquals(second, moved.hall());
            assertEquals(Ground.morning().moved(Duration.ofMinutes(30), Duration.ZERO), moved.times());
            assertEquals(moved.times().startsAt(), moved.programmeStart(), "the forum went along");

            // Beside all halls.
            Locator event = bar().locator(".halls-event");
            event.hover();
            page.mouse().down();
            page.mouse().move(5, 5, new Mouse.MoveOptions().setSteps(4));
            page.mouse().up();
            said("请放在某个会场的时间线上");
            assertEquals(moved, now());

            // Somebody else is there.
            BookingView other = bookings.book(ground.forum(0), new Wish(first, Layout.THEATRE, now().times()));
            open("?day=2023-07-19&venue=" + ground.venueCode());
            pull(bar().locator(".halls-event"), 0, row(first));
            said("已安排给 " + other.forum());
            assertEquals(second, now().hall());
            PageLook.accessible(page, "refused");

            // Somebody else was faster.
            BookingView faster = bookings.change(
                    moved.id(),
                    moved.version(),
                    new Wish(second, Layout.THEATRE, moved.times().moved(Duration.ofMinutes(-15), Duration.ZERO)));
            keys(" ", "ArrowRight", "Enter");
            said("刚刚已被他人更改");
            assertEquals(faster.times(), now().times());

            // With the keyboard: a quarter later and a quarter longer; then given up.
            keys(" ", "ArrowRight", "Shift+ArrowRight", "Enter");
            said("已移动");
            assertEquals(faster.times().moved(Duration.ofMinutes(15), Duration.ofMinutes(15)), now().times());
            pickedUpWhileTheGridIsDrawnAnew();
            BookingView kept = now();
            keys(" ", "ArrowLeft", "ArrowUp", "Escape");
            said("已放回原处");
            assertEquals(kept, now());

            page.navigate(site + "admin/halls?day=2023-07-19&view=list&venue=" + ground.venueCode());
            PageLook.accessible(page, "list");
            page.navigate(site + "admin/halls/bookings/" + booked.id() + "?lang=en");
            PageLook.accessible(page, "form");
            page.navigate(site + "admin/venues/halls/" + first);
            PageLook.accessible(page, "hall");
            page.navigate(site + "admin/venues/XICC?lang=zh");
            PageLook.accessible(page, "venue");
            page.navigate(site + "admin/venues");
            PageLook.accessible(page, "venues");
            page.setViewportSize(360, 740);
            for (String address : new String[] {
                "admin/venues", "admin/venues/XICC", "admin/venues/halls/T03", "admin/halls?day=2023-07-18"
            }) {
                page.navigate(site + address);
                PageLook.fits(page, address);
            }
        }
    }

    /** The second move begins before the grid has come that follows from the first. */
    private void pickedUpWhileTheGridIsDrawnAnew() {
        Times before = now().times();
        List<Route> grids = new ArrayList<>();
        page.route(address -> address.contains("/admin/halls?day="), grids::add);
        keys(" ", "ArrowRight", "Enter");
        page.waitForCondition(() -> grids.size() == 1);
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        grids.get(0).resume();
        page.locator(".halls-said:has-text('已移动')").waitFor();
        page.unrouteAll();
        assertEquals(1, page.locator(".halls-pulled").count(), "it is still in hand");
        page.keyboard().press("Enter");
        page.locator(".halls-pulled").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertEquals(before.moved(Duration.ofMinutes(30), Duration.ZERO), now().times());
    }

    @Test
    void waitingForumBeginsWhereItIsDroppedOrStaysAtItsTime() {
        String moved = ground.forum(0);
        String kept = ground.forum(0);
        try (Chromium chromium = new Chromium();
                BrowserContext desk = chromium.desk("zh")) {
            page = desk.newPage();
            page.setViewportSize(1400, 2400);
            signIn();
            open("?day=2023-07-19&venue=" + ground.venueCode());

            dropForum(moved, 16 * 60 + 4);
            PageLook.accessible(page, "question");
            answer("不安排");
            said("已放回原处");
            assertEquals(List.of(), forum(moved).bookings());

            dropForum(moved, 16 * 60 + 4);
            answer("按放下的时间");
            said("已移动");
            BookingView afternoon = forum(moved).bookings().get(0);
            Duration later = Duration.ofHours(7);
            assertEquals(Ground.NINE.plus(later), afternoon.times().startsAt(), "snapped to the quarter");
            assertEquals(forum(moved).endsAt(), afternoon.times().endsAt(), "the forum went along");

            // At the programme's time in spite of the drop.
            dropForum(kept, 13 * 60);
            answer("按议程时间");
            said("已移动");
            assertEquals(Ground.NINE, forum(kept).startsAt());
            assertEquals(Ground.NINE, forum(kept).bookings().get(0).times().startsAt());

            // On the hall's name nobody is asked, and somebody is there.
            String late = ground.forum(0);
            open("?day=2023-07-19&venue=" + ground.venueCode());
            BoundingBox name = row(second).locator(".halls-hall").boundingBox();
            dropForum(late, name.x + 5, name.y + 5);
            said("已安排给 " + kept);
            assertEquals(List.of(), forum(late).bookings());
        }
    }

    private void dropForum(String forum, int minute) {
        BoundingBox line = row(second).locator(".halls-track").boundingBox();
        int from = 60 * Integer.parseInt(page.locator("#halls-day").getAttribute("data-halls-hour"));
        int quarters = Integer.parseInt(page.locator("#halls-day").getAttribute("data-halls-quarters"));
        dropForum(forum, line.x + line.width * (minute - from) / (15 * quarters), line.y + line.height / 2);
    }

    private void dropForum(String forum, double x, double y) {
        BoundingBox from =
                page.locator("[data-halls-forum='" + forum + "'] strong").boundingBox();
        page.mouse().move(from.x + 3, from.y + 3);
        page.mouse().down();
        page.mouse().move(x, y, new Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
    }

    private void answer(String button) {
        page.locator("#halls-ask[open] button:has-text('" + button + "')").click();
    }

    private ForumView forum(String code) {
        return bookings.forums().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void signIn() {
        page.navigate(site + "sign-in");
        page.locator("#f-username").fill("venue");
        page.locator("#f-password").fill(Demo.password("venue"));
        page.locator("main form button.btn-primary").click();
        page.waitForURL(address -> address.contains("/admin"));
    }

    private void open(String query) {
        page.navigate(site + "admin/halls" + query);
        page.locator("#halls-moves:not([hidden])").waitFor();
    }

    private Locator row(String hall) {
        return page.locator(".halls-row[data-hall='" + hall + "']");
    }

    private Locator bar() {
        return page.locator(".halls-bar:has(a[href$='/" + booked.id() + "'])");
    }

    private void pull(Locator thing, double right, Locator row) {
        thing.scrollIntoViewIfNeeded();
        BoundingBox from = thing.boundingBox();
        BoundingBox to = row.boundingBox();
        double x = from.x + from.width / 2;
        page.mouse().move(x, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(x + right, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
    }

    private void keys(String... keys) {
        bar().locator("a").focus();
        for (String key : keys) {
            page.keyboard().press(key.equals(" ") ? "Space" : key);
        }
    }

    private void said(String words) {
        page.locator(".halls-said:has-text('" + words + "')").waitFor();
        assertEquals(0, page.locator(".halls-pulled").count(), "nothing is left hanging");
    }

    private BookingView now() {
        return bookings.byId(booked.id()).orElseThrow();
    }
}
