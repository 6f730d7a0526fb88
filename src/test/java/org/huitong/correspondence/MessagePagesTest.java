package org.huitong.correspondence;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.Mailbox;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** The organiser's pages of templates and of what was sent. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class MessagePagesTest {
    private static final String TEMPLATE = "/admin/messages/templates/WITHDRAWN";

    @Inject
    Post post;

    private static RequestSpecification reviewer() {
        return Demo.staffPage("reviewer2");
    }

    private static RequestSpecification typed(String mail, String version) {
        RequestSpecification form = Demo.posting(reviewer(), reviewer().get(TEMPLATE))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("byEmail", "true")
                .formParam("bySms", "true");
        for (String language : List.of("zh", "en")) {
            form = form.formParam("subject-" + language, "{conference} {reference}")
                    .formParam("mail-" + language, mail)
                    .formParam("sms-" + language, "{name}");
        }
        return version == null ? form : form.formParam("version", version);
    }

    @Test
    void textsAreCheckedLookedAtChangedAndPutBack() {
        typed("{name} {hotel}", null)
                .post(TEMPLATE)
                .then()
                .statusCode(422)
                .body(containsString("此处不能使用占位符 {hotel}"), containsString("f-mail-zh-error"));
        typed("{reason}", null).post(TEMPLATE).then().statusCode(422);
        NewGuest guest = NewGuest.register(Mailbox.newMobile(), "pages@example.org");
        typed("<b>{name}</b> {link}", null)
                .formParam("reference", guest.reference())
                .post(TEMPLATE + "/preview")
                .then()
                .statusCode(200)
                .body(
                        containsString("&lt;b&gt;新来者&lt;/b&gt;"),
                        containsString("/r/…"),
                        not(containsString(guest.token())));
        typed("x", null).post(TEMPLATE + "/preview").then().statusCode(200);

        typed("再会，{name}", null).post(TEMPLATE).then().statusCode(303);
        typed("谁先来", null).post(TEMPLATE).then().statusCode(409).body(containsString("其间已有人更改了这些文本"));
        reviewer().get(TEMPLATE).then().body(containsString("再会，{name}"), containsString("更改消息模板"));
        Demo.bearer(guest.token())
                .contentType("application/json")
                .post("/api/registrations/" + guest.reference() + "/withdrawal")
                .then()
                .statusCode(200);
        assertEquals(
                "再会，新来者", post.only(guest.reference(), "WITHDRAWN", "EMAIL").text());
        Response form = reviewer().get(TEMPLATE);
        String version = form.htmlPath().getString("**.find { it.@name == 'version' }.@value");
        Demo.posting(reviewer(), form)
                .formParam("version", version)
                .post(TEMPLATE + "/usual-text")
                .then()
                .statusCode(303);
        reviewer().get(TEMPLATE).then().body(containsString("已按您的要求撤回"));
    }

    @Test
    void aMessageThatFailedIsSentAgainOrGivenUpAndNeverShown() {
        NewGuest guest = NewGuest.register(Mailbox.newMobile(), "dead@example.org");
        post.became(guest.reference(), "SUBMITTED", "DEAD");
        Post.Letter sms = post.only(guest.reference(), "SUBMITTED", "SMS");
        Post.Letter mail = post.only(guest.reference(), "SUBMITTED", "EMAIL");
        Response list = reviewer().get("/admin/messages?about=" + guest.reference());
        list.then()
                .body(
                        containsString("/admin/messages/" + sms.id()),
                        containsString("d***@example.org"),
                        not(containsString("dead@example.org")));
        reviewer().get("/admin").then().body(containsString("/admin/messages?status=DEAD"));
        Demo.staffPage("reviewer1")
                .get("/admin/messages/" + sms.id())
                .then()
                .statusCode(200)
                .body(not(containsString("/attempt")), not(containsString(guest.token())));
        Response open = reviewer().get("/admin/messages/" + sms.id());
        act(open, sms.id() + "/attempt", 303);
        assertEquals("WAITING", post.only(guest.reference(), "SUBMITTED", "SMS").status());
        act(open, sms.id() + "/attempt", 409);
        act(open, mail.id() + "/abandonment", 303);
        assertEquals(
                "GIVEN_UP", post.only(guest.reference(), "SUBMITTED", "EMAIL").status());
        act(open, mail.id() + "/attempt", 409);
        reviewer()
                .get("/admin/messages/" + mail.id())
                .then()
                .body(containsString("放弃失败的消息"), containsString("reviewer2"));
    }

    private static void act(Response page, String action, int status) {
        Demo.posting(reviewer(), page).post("/admin/messages/" + action).then().statusCode(status);
    }
}
