package org.huitong.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.huitong.platform.database.DatabaseAccess;
import org.huitong.platform.database.Durability;
import org.huitong.platform.database.PrivateServer;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.Mailbox;
import org.huitong.testsupport.NewGuest;
import org.huitong.testsupport.PackagedApplication;
import org.huitong.testsupport.RoamingBrowser;
import org.junit.jupiter.api.Test;

/**
 * The process is killed while it decides about many, takes a list over and writes to many. Nothing depends on how fast it
 * is: the test holds rows that each of the three needs to come to its end, waits until each is in the middle, kills the
 * process, and only then lets go. What was begun and not committed is gone; the next process does it.
 */
class KilledInTheMiddleIT {
    private static final Path FOLDER = Path.of("target", "killed");
    private static final String AUDIENCE = "(select id from category where code = 'AUDIENCE')";
    private static final int ROWS = 60;
    private static final int FIRST_PIECE = 50;

    private PrivateServer server;
    private String site;

    @Test
    void whatWasBegunIsFinishedAndNothingIsDoneTwice() throws Exception {
        server = PackagedApplication.database(FOLDER.resolve("database"), Durability.THROWAWAY);
        Map<String, String> settings = PackagedApplication.settings(server);
        settings.put("HUITONG_REGISTRATION_BULK_EVERY", "1s");
        settings.put("HUITONG_INTAKE_EVERY", "1s");
        settings.put("HUITONG_CORRESPONDENCE_CAMPAIGN_EVERY", "1s");
        PackagedApplication application = PackagedApplication.startAfresh(FOLDER.resolve("data"), settings);
        try (Connection holding = connect()) {
            site = application.address();
            RoamingBrowser first = signedIn("reviewer1");
            RoamingBrowser second = signedIn("reviewer2");
            String list = checkedList(second);
            String campaign = campaign(second);
            holding.setAutoCommit(false);
            hold(
                    holding,
                    "select max(id) from registration where status = 'SUBMITTED' and category_id = " + AUDIENCE
                            + " into @last");
            // Shared: the decision about it can still be begun, and not carried out.
            hold(holding, "select id from registration where id = @last for share");
            hold(
                    holding,
                    "select q.id from forum_quota q where q.category_id = " + AUDIENCE
                            + " and q.forum_id = (select id from forum where code = '12') for update");
            hold(
                    holding,
                    "select id from campaign_item where campaign_id = " + campaign
                            + " order by id desc limit 1 for update");
            String bulk = bulk(first);
            second.post(
                            site + "/admin/imports/" + list,
                            site + "/admin/imports/" + list + "/taking",
                            "count",
                            "" + ROWS,
                            "informed",
                            "true")
                    .then()
                    .statusCode(303);
            execute("update campaign set send_at = '2000-01-01' where id = " + campaign);
            until("25", "select count(*) from bulk_item where state = 'DONE' and bulk_id = " + bulk);
            until("" + FIRST_PIECE, "select count(*) from import_row where state = 'CREATED' and batch_id = " + list);
            until("1", "select count(*) from campaign_item where state = 'WAITING' and campaign_id = " + campaign);
            application.kill();
            holding.rollback();

            application = PackagedApplication.start(FOLDER.resolve("data"), settings);
            until("DONE", "select state from bulk_decision where id = " + bulk);
            until("DONE", "select state from guest_import where id = " + list);
            until("DONE", "select state from campaign where id = " + campaign);
            everyoneWasDecidedOnce(bulk);
            everyRowWasRegisteredOnce();
            everyoneWasToldOnce(campaign);
        } finally {
            application.kill();
            server.stop();
        }
    }

    private void everyoneWasDecidedOnce(String bulk) throws SQLException {
        String total = one("select total from bulk_decision where id = " + bulk);
        assertEquals(total, one("select count(*) from bulk_item where state = 'DONE' and bulk_id = " + bulk));
        String decisions = " from registration_decision d join bulk_item i on i.registration_id = d.registration_id"
                + " where d.decision = 'PRE_APPROVED' and i.bulk_id = " + bulk;
        assertEquals(total, one("select count(*)" + decisions));
        assertEquals(total, one("select count(distinct d.registration_id)" + decisions));
        assertEquals(
                total,
                one("select count(*) from audit_entry e join registration r on r.reference = e.subject_key"
                        + " join bulk_item i on i.registration_id = r.id where e.action = 'RegistrationPreApproved'"
                        + " and i.bulk_id = " + bulk));
    }

    private void everyRowWasRegisteredOnce() throws SQLException {
        assertEquals("" + ROWS, one("select count(*) from registration where organisation = '中断测试单位'"));
        assertEquals(
                "" + ROWS,
                one("select count(*) from place p join registration r on r.id = p.registration_id"
                        + " where r.organisation = '中断测试单位'"));
        assertEquals(
                "0",
                one("select count(*) from (select q.id from forum_quota q left join place p on p.quota_id = q.id"
                        + " and p.status in ('HELD', 'CONFIRMED', 'OFFERED') group by q.id, q.taken"
                        + " having q.taken <> count(p.id)) wrong"));
    }

    private void everyoneWasToldOnce(String campaign) throws SQLException {
        String total = one("select total from campaign where id = " + campaign);
        assertEquals(
                total, one("select count(*) from campaign_item where state = 'PUT' and campaign_id = " + campaign));
        assertEquals(total, one("select count(*) from outbox_message where intent like 'campaign:" + campaign + ":%'"));
    }

    /** The first review of all of the special audience that wait for it. */
    private String bulk(RoamingBrowser browser) throws SQLException {
        String filter = "category=AUDIENCE&status=SUBMITTED";
        String count =
                one("select count(*) from registration where status = 'SUBMITTED' and category_id = " + AUDIENCE);
        return idOf(browser.post(
                site + "/admin/bulk-decisions/new?" + filter,
                site + "/admin/bulk-decisions?" + filter,
                "kind",
                "PRE_APPROVAL",
                "count",
                count,
                "key",
                UUID.randomUUID().toString()));
    }

    /** A message to all guests, for later. */
    private String campaign(RoamingBrowser browser) throws SQLException {
        String count = one("select count(*) from registration where category_id ="
                + " (select id from category where code = 'GUEST')");
        LocalDateTime later =
                LocalDateTime.now(Clock.system(ZoneId.of("Asia/Shanghai"))).plus(Duration.ofHours(1));
        return idOf(browser.post(
                site + "/admin/messages/campaigns/new?category=GUEST",
                site + "/admin/messages/campaigns",
                "filter",
                "category=GUEST",
                "count",
                count,
                "way",
                "EITHER",
                "necessary",
                "true",
                "sendAt",
                later.toString(),
                "key",
                UUID.randomUUID().toString(),
                "subject-zh",
                "通知",
                "subject-en",
                "Notice",
                "mail-zh",
                "{name}",
                "mail-en",
                "{name}",
                "sms-zh",
                "{name}",
                "sms-en",
                "{name}"));
    }

    /** A list that was looked at and only has to be taken over: its last rows want a place in another forum. */
    private String checkedList(RoamingBrowser browser) throws Exception {
        var csv = new StringBuilder("姓名,单位,职务,人员类别,证件类型,证件号码,手机,邮箱,参加论坛\n");
        for (int i = 0; i < ROWS; i++) {
            csv.append("名单来宾,中断测试单位,主任,特邀观众,身份证,%s,%s,k%d@example.org,%s\n"
                    .formatted(NewGuest.unusedDocument(), Mailbox.newMobile(), i, i < FIRST_PIECE ? "03" : "12"));
        }
        Response form = browser.get(site + "/admin/imports");
        Response sent = Demo.page()
                .header("Host", RoamingBrowser.HOST)
                .cookies(Map.of("staff", browser.cookie("staff"), "csrf", browser.cookie("csrf")))
                .multiPart("csrf", Demo.csrf(form))
                .multiPart("file", "list.csv", csv.toString().getBytes(StandardCharsets.UTF_8))
                .post(site + "/admin/imports");
        String id = idOf(sent);
        browser.post(
                        site + "/admin/imports/" + id + "/columns",
                        site + "/admin/imports/" + id + "/columns",
                        "name",
                        "0",
                        "organisation",
                        "1",
                        "position",
                        "2",
                        "category",
                        "3",
                        "documentType",
                        "4",
                        "documentNumber",
                        "5",
                        "mobile",
                        "6",
                        "email",
                        "7",
                        "forums",
                        "8")
                .then()
                .statusCode(303);
        until("CHECKED", "select state from guest_import where id = " + id);
        return id;
    }

    private static String idOf(Response sent) {
        assertEquals(303, sent.statusCode(), sent::asString);
        return StaffOfTwo.found("/(\\d+)(?:/columns)?$", sent.getHeader("Location"));
    }

    private RoamingBrowser signedIn(String username) throws IOException {
        for (JsonNode account : new ObjectMapper()
                .readTree(FOLDER.resolve("data/demo-accounts.json").toFile())
                .path("staff")) {
            if (account.path("username").asText().equals(username)) {
                var browser = new RoamingBrowser();
                browser.post(
                                site + "/sign-in",
                                site + "/sign-in",
                                "username",
                                username,
                                "password",
                                account.path("password").asText())
                        .then()
                        .statusCode(303);
                return browser;
            }
        }
        throw new IllegalArgumentException(username);
    }

    private Connection connect() throws SQLException {
        DatabaseAccess owner = server.owner();
        return DriverManager.getConnection(owner.url(), owner.username(), owner.password());
    }

    private static void hold(Connection holding, String sql) throws SQLException {
        try (PreparedStatement statement = holding.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect()) {
            hold(connection, sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** Waits for this answer, a minute at most. */
    private void until(String answer, String sql) throws SQLException, InterruptedException {
        String last = one(sql);
        for (int i = 0; i < 600 && !answer.equals(last); i++) {
            Thread.sleep(100);
            last = one(sql);
        }
        assertEquals(answer, last, sql);
    }
}
