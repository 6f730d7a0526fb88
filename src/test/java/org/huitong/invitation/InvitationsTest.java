package org.huitong.invitation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.platform.LocalText;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** Organisers write invitations, one by one and by lists, and send them. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class InvitationsTest {
    private static final String PATH = "/admin/invitations";

    @Inject
    Desk desk;

    @Inject
    MailWork work;

    @Inject
    LetterBook book;

    private static RequestSpecification reviewer() {
        return Demo.staffPage("reviewer2");
    }

    private static RequestSpecification posting(String form) {
        return Demo.posting(reviewer(), reviewer().get(form))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static String number(Response created) {
        return Sheets.location(created).replaceFirst(PATH + "/", "").replaceFirst("\\?.*", "");
    }

    private static Response create(String name, String mobile) {
        return posting(PATH + "/new")
                .formParam("name", name)
                .formParam("category", "GUEST")
                .formParam("mobile", mobile)
                .formParam("language", "zh")
                .formParam("forums", "M")
                .formParam("replyBy", "2023-07-15T18:00")
                .post(PATH);
    }

    @Test
    void isWrittenSentOnceRemindedOnceADayAndTakenBack() {
        posting(PATH + "/new")
                .formParam("name", "")
                .formParam("replyBy", "soon")
                .post(PATH)
                .then()
                .statusCode(422)
                .body(
                        containsString("f-name-error"),
                        containsString("f-category-error"),
                        containsString("f-replyBy-error"));
        String mobile = Desk.mobile();
        Response created = create("周䶮受邀", mobile);
        String number = number(created);
        create("周䶮受邀", mobile).then().statusCode(422).body(containsString(number));
        String page = PATH + "/" + number;
        reviewer().get(page).then().statusCode(200).body(containsString("待发送"), not(containsString(mobile)));
        long id = QuarkusTransaction.requiringNew()
                .call(() -> Invitation.<Invitation>find("number", number).firstResult().id);

        posting(page).post(page + "/letters").then().statusCode(303);
        desk.mailed(id);
        desk.mailed(id);
        assertEquals(List.of("1:SMS WAITING"), desk.outbox(id));
        posting(page).post(page + "/reminders").then().statusCode(303);
        desk.mailed(id);
        assertEquals(List.of("1:SMS WAITING", "2023-07-10:SMS WAITING"), desk.outbox(id));
        posting(page).post(page + "/reminders").then().statusCode(409).body(containsString("今天已催复过一次"));
        reviewer().get(PATH + "?unanswered=true&q=周䶮受邀").then().body(containsString(number), containsString("已发送"));
        posting(page).post(page + "/cancellation").then().statusCode(303);
        assertEquals(List.of("1:SMS CANCELLED", "2023-07-10:SMS CANCELLED"), desk.outbox(id));
        posting(page).post(page + "/letters").then().statusCode(409);
    }

    @Test
    void aReminderThatIsQueuedDoesNotLeaveOnceItIsAnswered() {
        Desk.Guest guest = desk.invited("先答后催");
        QuarkusTransaction.requiringNew().run(() -> Invitation.<Invitation>findById(guest.id())
                .queue(Invitation.Mailing.REMINDER, Instant.EPOCH));
        guest.posting().post("/reply/declining").then().statusCode(303);
        work.run();
        assertEquals(List.of(), desk.outbox(guest.id()));
    }

    @Test
    void aWholeListIsSentAfterItsCountIsConfirmedAndNotWithoutReception() {
        String word = "群发" + (char) ('一' + (int) (System.nanoTime() % 10_000));
        create(word + "甲", Desk.mobile());
        create(word + "乙", Desk.mobile());
        String form = PATH + "/sending?q=" + word;
        reviewer().get(form).then().body(containsString("2 位待发送"));
        posting(form)
                .formParam("q", word)
                .formParam("count", 1)
                .post(PATH + "/sending")
                .then()
                .statusCode(409);
        LocalText reception = reception(LocalText.of("", ""));
        try {
            posting(form)
                    .formParam("q", word)
                    .formParam("count", 2)
                    .post(PATH + "/sending")
                    .then()
                    .statusCode(409)
                    .body(containsString("尚未设定报到时间和地点"));
        } finally {
            reception(reception);
        }
        posting(form)
                .formParam("q", word)
                .formParam("count", 2)
                .post(PATH + "/sending")
                .then()
                .statusCode(303);
        ids(word).forEach(desk::mailed);
        reviewer()
                .get(PATH + "?status=SENT&q=" + word)
                .then()
                .body(containsString(word + "甲"), containsString(word + "乙"));
        reviewer().get(form).then().body(containsString("没有需要发送的人"));
    }

    private static List<Long> ids(String word) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Invitation.<Invitation>list("name like ?1", word + "%").stream()
                        .map(one -> one.id)
                        .toList());
    }

    @Inject
    Editions editions;

    private LocalText reception(LocalText now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            LocalText before = editions.current().reception;
            Edition.update("reception = ?1 where id = ?2", now, editions.current().id);
            return before;
        });
    }

    private static List<List<String>> list(String word) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("拟邀嘉宾名单"));
        rows.add(List.of("姓名", "称谓", "单位", "职务", "人员类别", "手机", "邮箱", "参加论坛", "单位联系人", "联系人手机"));
        rows.add(List.of("王𬭚" + word, "教授", "示例大学", "教授", "嘉宾", Desk.mobile(), "", "M 05", "", ""));
        rows.add(List.of("阿依古丽·" + word, "女士", "示例单位" + word, "职员", "嘉宾", "", "", "M", "联系人甲", Desk.mobile()));
        rows.add(List.of("张㛃" + word, "", "示例大学", "", "没有的类别", "12345", "", "M", "", ""));
        return rows;
    }

    private static String upload(List<List<String>> rows) {
        Response answer = Sheets.upload(
                InvitationsTest::reviewer,
                PATH + "/lists",
                PATH + "/lists",
                Sheets.of(rows),
                "category",
                "GUEST",
                "replyBy",
                "2023-07-15T18:00");
        assertEquals(303, answer.statusCode(), answer.asString());
        return Sheets.location(answer);
    }

    private static int take(String list) {
        String path = list.replaceFirst("\\?.*", "");
        return posting(list)
                .formParam("category", "GUEST")
                .formParam("replyBy", "2023-07-15T18:00")
                .post(path + "/taking")
                .statusCode();
    }

    private static long invited(String word) {
        return QuarkusTransaction.requiringNew().call(() -> Invitation.count("name like ?1", "%" + word));
    }

    @Test
    void aListIsLookedAtBeforeAnythingIsStoredAndWritesNobodyTwiceWhoeverBringsItIn() throws Exception {
        String word = Character.toString('一' + (int) (System.nanoTime() % 9_000)) + "名单";
        List<List<String>> rows = list(word);
        String list = upload(rows);
        reviewer()
                .get(list)
                .then()
                .statusCode(200)
                .body(containsString("新邀请 2"), containsString("有误 1"), containsString("没有这一参会类别"));
        assertEquals(0, invited(word));
        List<List<String>> wrong = Sheets.read(
                reviewer().get(list.replaceFirst("\\?", "/wrong.xlsx?")).asByteArray());
        assertEquals("张㛃" + word, wrong.get(2).get(0));

        String second = upload(rows);
        Callable<Integer> one = () -> take(list);
        Callable<Integer> other = () -> take(second);
        var pool = Executors.newFixedThreadPool(2);
        for (Future<Integer> done : pool.invokeAll(List.of(one, other))) {
            assertEquals(303, done.get());
        }
        pool.shutdown();
        assertEquals(2, invited(word));
        String third = upload(rows);
        reviewer().get(third).then().body(containsString("无变化 2"), not(containsString("确认新建")));
        assertEquals(2, invited(word));
    }

    @Test
    void theTextsAreCheckedLookedAtChangedAndPutBack() {
        String path = PATH + "/letter";
        RequestSpecification form = posting(path);
        for (String tag : List.of("zh", "en")) {
            form = form.formParam("title-" + tag, "{conference}{name}")
                    .formParam("body-" + tag, "{name}")
                    .formParam("sms-" + tag, "{nobody} {link}")
                    .formParam("reminder-" + tag, "{name}");
        }
        form.post(path)
                .then()
                .statusCode(422)
                .body(
                        containsString("此处不能使用占位符 {name}"),
                        containsString("须写明报到时间和地点"),
                        containsString("此处不能使用占位符 {nobody}"),
                        containsString("须包含个人链接"));
        posted(path + "/preview").then().statusCode(200).body(containsString("改过的"), containsString("/i/…"));
        posted(path).then().statusCode(303);
        posted(path).then().statusCode(409);
        Demo.posting(reviewer(), reviewer().get(path))
                .formParam("version", book.present().version())
                .post(path + "/usual-text")
                .then()
                .statusCode(303);
        assertEquals(null, book.present().version());
    }

    private static Response posted(String to) {
        RequestSpecification form = posting(PATH + "/letter");
        for (String tag : List.of("zh", "en")) {
            form = form.formParam("title-" + tag, "{conference}")
                    .formParam("body-" + tag, "改过的 {name} {reception}")
                    .formParam("sms-" + tag, "{name} {link}")
                    .formParam("reminder-" + tag, "{name} {link}");
        }
        return form.post(to);
    }
}
