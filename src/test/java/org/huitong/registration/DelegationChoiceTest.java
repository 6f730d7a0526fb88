package org.huitong.registration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.huitong.category.Category;
import org.huitong.form.TypedAnswers;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests say anew with whom they come, and reviewers find those of one delegation. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class DelegationChoiceTest {
    @Inject
    Registrations registrations;

    @Inject
    Edits edits;

    @Inject
    Amendments amendments;

    @Inject
    InvitedRegistrations invited;

    @Inject
    CapDesk caps;

    @Inject
    Recipients recipients;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = Scene.withDelegations(Map.of("M", 5, "01", 5));
    }

    @AfterEach
    void close() {
        scene.close();
        assertEquals(List.of(), Scene.wrongPools());
    }

    private Submitted from(String delegation, String... forums) {
        return registrations.submit(Scene.from(delegation, scene.waiter(forums)), Registration.Channel.WEB, "zh");
    }

    private RegistrationView view(Submitted guest) {
        return registrations.byReference(guest.reference()).orElseThrow();
    }

    private static Edit choosing(String delegation, String... forums) {
        return new Edit(
                new TypedDetails("测试者", null, null, null, null, null, "示例单位", "主任")
                        .answering(new TypedAnswers(Map.of("delegation", List.of(delegation)))),
                Arrays.stream(forums)
                        .map(forum -> new Application.Choice(forum, false))
                        .toList(),
                null,
                false);
    }

    private String places(Submitted guest) {
        return view(guest).places().stream()
                .map(place -> place.forum() + " " + place.status())
                .toList()
                .toString();
    }

    private List<Integer> taken(long... limits) {
        return Arrays.stream(limits).mapToObj(cap -> caps.one(cap).taken()).toList();
    }

    @Test
    void aGuestComesWithAnotherDelegationWhereThatHasRoomAndIsRefusedWhereItHasNot() {
        long host = caps.set("M", scene.category, "35", "2");
        long other = caps.set("M", scene.category, "31", "1");
        long inAll = caps.set("", scene.category, "44", "1");
        Submitted guest = from("35", "M", "01");
        Submitted second = from("35", "M");
        from("44", "01");
        long id = view(guest).id();

        assertEquals(Edits.Outcome.SAME, edits.submit(id, choosing("35", "M", "01")));
        assertEquals(Edits.Outcome.CHANGED, edits.submit(id, choosing("31", "M", "01")));
        assertEquals("上海市", view(guest).delegation().toString());
        assertEquals(List.of(1, 1), taken(host, other));
        assertEquals("DELEGATION_FULL", refused(second, choosing("31", "M")), "of the forum");
        assertEquals("DELEGATION_FULL", refused(second, choosing("44", "M")), "of the category");
        assertEquals("[M HELD]", places(second));
        assertEquals(List.of(1, 1, 1), taken(host, other, inAll));

        edits.submit(view(second).id(), choosing("31", "01"));
        assertEquals("[M RELEASED, 01 HELD]", places(second), "the full forum is given up with it");
        assertEquals(Edits.Outcome.CHANGED, edits.submit(id, choosing("", "M", "01")));
        assertEquals(List.of(0, 0), taken(host, other));
        edits.submit(id, Edit.of(new TypedDetails("测试者", null, null, null, null, null, "示例单位", "主任")));
        assertEquals("[M HELD, 01 HELD]", places(guest), "nothing said of it, nothing changed");
    }

    private String refused(Submitted guest, Edit edit) {
        return assertThrows(Refused.class, () -> edits.submit(view(guest).id(), edit))
                .code();
    }

    @Test
    void theirOwnFormOffersItAndAfterTheDeadlineItIsAskedFor() {
        Submitted guest = from("35", "M");
        long id = view(guest).id();
        Demo.linkPage("/r/" + guest.token())
                .get("/my/changes")
                .then()
                .statusCode(200)
                .body(containsString("name=\"answers.delegation\""))
                .body(containsString("<option value=\"35\" selected>"));
        QuarkusTransaction.requiringNew()
                .run(() -> Category.update("changesUntil = opensAt where code = ?1", scene.category));
        assertTrue(amendments.ask(id, choosing("31", "M")));
        AmendmentView asked = amendments.last(id).orElseThrow();
        assertEquals(
                List.of("福建省→上海市"),
                asked.differences().stream()
                        .map(d -> d.before() + "→" + d.after())
                        .toList());
        amendments.accept(guest.reference(), asked.id());
        assertEquals("上海市", view(guest).delegation().toString());
    }

    @Test
    void whoIsInvitedSaysItAndASubstituteMaySayItAnew() {
        Submitted guest =
                invited.submit(Scene.from("35", scene.waiter("M")), false, "zh", invitation(Optional.empty()));
        assertEquals("福建省", view(guest).delegation().toString());
        long cap = caps.set("M", scene.category, "35", "3");
        invited.submit(
                Scene.from("31", scene.waiter()),
                false,
                "zh",
                invitation(Optional.of(view(guest).id())));
        assertEquals("上海市 [M HELD]", view(guest).delegation() + " " + places(guest));
        assertEquals(List.of(0), taken(cap));
    }

    private static Invited invitation(Optional<Long> takesOver) {
        return new Invited() {
            @Override
            public Optional<Long> hold() {
                return takesOver;
            }

            @Override
            public void registered(long registrationId, String reference) {
                // No invitation stands behind it.
            }
        };
    }

    @Test
    void reviewersFindThoseOfOneDelegationAndOfNone() throws IOException {
        String host = from("35", "M").reference();
        String none = registrations
                .submit(scene.waiter("M"), Registration.Channel.WEB, "zh")
                .reference();
        from("31", "M");
        Demo.api("reviewer1")
                .queryParams("category", scene.category, "delegation", "35")
                .get("/api/admin/registrations")
                .then()
                .body("items.reference", equalTo(List.of(host)))
                .body("items.delegation", equalTo(List.of("35")));
        String query = "category=" + scene.category + "&delegation=-";
        assertEquals(
                List.of(none),
                recipients.first(recipients.part(query), 10).stream()
                        .map(Recipients.Recipient::reference)
                        .toList());
        Demo.staffPage("reviewer2")
                .get("/admin/registrations?" + query)
                .then()
                .body(containsString("<option value=\"-\" selected>"))
                .body(containsString("/admin/registrations/filters?order=NEWEST&amp;category=" + scene.category
                        + "&amp;delegation=-"));
        Response form = Demo.staffPage("reviewer2").get("/admin/registrations/export");
        Response file = Demo.posting(
                        Demo.staffPage("reviewer2").contentType("application/x-www-form-urlencoded; charset=UTF-8"),
                        form)
                .queryParams("category", scene.category, "delegation", "35")
                .formParam("columns", "REFERENCE", "DELEGATION")
                .formParam("reason", "核对代表团")
                .post("/admin/registrations/export");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
            assertEquals(
                    List.of("编号 代表团", host + " 福建省"),
                    workbook.getFirstSheet().read().stream()
                            .skip(1)
                            .map(row -> row.getCellText(0) + " " + row.getCellText(1))
                            .toList());
        }
    }
}
