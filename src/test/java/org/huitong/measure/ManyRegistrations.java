package org.huitong.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.huitong.platform.database.DatabaseAccess;
import org.huitong.platform.database.Durability;
import org.huitong.platform.database.PrivateServer;
import org.huitong.testsupport.PackagedApplication;
import org.huitong.testsupport.RoamingBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What reviewers wait for when there are 100,000 registrations: the demonstration's three hundred copied on, in the packaged
 * application with a durable database. Not part of any build; {@code docs/performance.md} says how it is run and what came
 * of it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManyRegistrations {
    private static final int COPIES = 300;
    private static final int TIMES = 21;
    private static final int DECIDED = 5_000;
    private static final String MARK = "批量测试单位";
    private static final Path FOLDER = Path.of("target", "measure");
    private static final String LIST = "/admin/registrations";

    private static PrivateServer server;
    private static PackagedApplication application;

    @BeforeAll
    static void fill() throws IOException, InterruptedException, SQLException {
        server = PackagedApplication.database(FOLDER.resolve("database"), Durability.DURABLE);
        application = PackagedApplication.startAfresh(FOLDER.resolve("data"), PackagedApplication.settings(server));
        DatabaseAccess owner = server.owner();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table copy_no (n int primary key)");
            statement.execute("set session cte_max_recursion_depth = 1000");
            statement.execute(
                    "insert into copy_no with recursive c(n) as (select 1 union all select n + 1 from c where n < "
                            + COPIES + ") select n from c");
            statement.execute("create temporary table original as select r.id, r.person_id,"
                    + " row_number() over (order by r.id) as at from registration r");
            statement.execute(
                    "insert into person (id, version, name, latin_name, pinyin, sort_key, sex, birth_date, mobile,"
                            + " mobile_index, mobile_tail, email) select n * 1000 + at, 0, name, latin_name, pinyin, sort_key, sex,"
                            + " birth_date, mobile, mobile_index, mobile_tail, email"
                            + " from copy_no join original o join person p on p.id = o.person_id");
            statement.execute(
                    "insert into registration (id, version, edition_id, person_id, category_id, reference, status,"
                            + " organisation, job_title, search_text, sort_key, channel, language, notice_code, consented_at,"
                            + " sensitive_consent, submitted_at, asked, pre_approved_by) select n * 1000 + at, 0, edition_id,"
                            + " n * 1000 + at, category_id, @ref := concat('R-', lpad(conv(n * 1000 + at, 10, 36), 6, '0')), status,"
                            + " organisation, job_title, replace(search_text, lower(reference), lower(@ref)), sort_key, channel,"
                            + " language, notice_code, consented_at, sensitive_consent, submitted_at - interval n minute, asked,"
                            + " pre_approved_by from copy_no join original o join registration r on r.id = o.id");
            statement.execute(
                    "insert into place (id, version, registration_id, forum_id, quota_id, status, changed_at)"
                            + " select n * 10000 + row_number() over (partition by n order by p.id), 0, n * 1000 + at, forum_id,"
                            + " quota_id, p.status, changed_at from copy_no join original o join place p on p.registration_id = o.id");
            statement.execute("update registration set search_text = concat(search_text, '\n" + MARK
                    + "') where id < 1000000" + " and status = 'PRE_APPROVED' order by id limit " + DECIDED);
            statement.execute("analyze table person, registration, place");
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        application.stop();
        server.stop();
    }

    @Test
    @Order(1)
    void listOpensSearchesAndPages() throws IOException {
        RoamingBrowser browser = signedIn("reviewer2");
        measure(browser, "first page", "");
        measure(browser, "one status, one category", "?status=SUBMITTED&category=AUDIENCE");
        measure(browser, "one forum", "?forum=05");
        measure(browser, "in order of names", "?order=NAME");
        measure(browser, "search for a name", "?q=" + encoded("欧阳一"));
        measure(browser, "search for a reading", "?q=ouyang");
        measure(browser, "search for a reference", "?q=R-004C9J");
        measure(browser, "search for what nobody has", "?q=" + encoded("没有这样的人"));
        String address = "";
        for (int i = 0; i < 200; i++) {
            address = next(browser.get(application.address() + LIST + address));
        }
        measure(browser, "page 201", address);
    }

    @Test
    @Order(2)
    void fiveThousandAreApproved() throws IOException, InterruptedException {
        RoamingBrowser browser = signedIn("reviewer2");
        String page = application.address() + "/admin/bulk-decisions";
        Response form = browser.get(page + "/new?kind=APPROVAL&q=" + encoded(MARK));
        assertTrue(form.asString().contains("其中 " + DECIDED + " 条"), "there are not that many");
        long began = System.nanoTime();
        Response sent = browser.postAfter(
                form,
                page + "?q=" + MARK,
                "kind",
                "APPROVAL",
                "count",
                String.valueOf(DECIDED),
                "key",
                form.htmlPath().getString("**.find { it.@name == 'key' }.@value"));
        assertEquals(303, sent.statusCode());
        String progress = application.address() + sent.getHeader("Location").replaceFirst("^https?://[^/]+", "");
        double answered = seconds(began);
        while (!browser.get(progress).asString().contains("已完成，可撤销")) {
            Thread.sleep(200);
        }
        System.out.printf("%d approved: answered after %.1f s, done after %.1f s%n", DECIDED, answered, seconds(began));
    }

    /** The median time until the whole page is there. */
    private static void measure(RoamingBrowser browser, String what, String query) {
        double[] milliseconds = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            Response page = browser.get(application.address() + LIST + query);
            milliseconds[i] = seconds(began) * 1000;
            assertEquals(200, page.statusCode());
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "%s: median %.0f ms, longest %.0f ms%n", what, milliseconds[TIMES / 2], milliseconds[TIMES - 1]);
    }

    private static String next(Response page) {
        String href = page.htmlPath().getString("**.find { it.@rel == 'next' }.@href");
        return href.substring(href.indexOf('?'));
    }

    private static RoamingBrowser signedIn(String username) throws IOException {
        var browser = new RoamingBrowser();
        String signIn = application.address() + "/sign-in";
        Response in = browser.post(signIn, signIn, "username", username, "password", password(username));
        assertEquals(303, in.statusCode());
        return browser;
    }

    private static String password(String username) throws IOException {
        for (JsonNode account : new ObjectMapper()
                .readTree(FOLDER.resolve("data/demo-accounts.json").toFile())
                .path("staff")) {
            if (account.path("username").asText().equals(username)) {
                return account.path("password").asText();
            }
        }
        throw new IllegalArgumentException(username);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
