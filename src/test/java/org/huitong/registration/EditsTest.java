package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huitong.category.Category;
import org.huitong.platform.Invalid;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests change their own answers. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class EditsTest {
    @Inject
    Registrations registrations;

    @Inject
    Reviews reviews;

    @Inject
    Edits edits;

    private Scene scene;
    private Application application;
    private Submitted guest;
    private long id;

    @BeforeEach
    void open() {
        scene = Scene.with(Map.of("M", 2, "01", 1, "05", 1));
        application = scene.applicant("M");
        guest = registrations.submit(application, Registration.Channel.WEB, "zh");
        id = registrations.byReference(guest.reference()).orElseThrow().id();
    }

    @AfterEach
    void close() {
        scene.close();
        assertEquals(List.of(), Scene.wrongPools());
    }

    private RegistrationView view() {
        return registrations.view(id).orElseThrow();
    }

    private Edit edit(Integer version, boolean knowing, String name, String email, String... forums) {
        return new Edit(
                new TypedDetails(name, null, null, null, null, email, "示例单位", "主任"),
                Arrays.stream(forums)
                        .map(code -> new Application.Choice(code.replace("?", ""), code.endsWith("?")))
                        .toList(),
                version,
                knowing);
    }

    private Edit email(Integer version, String email) {
        return edit(version, false, "测试者", email, "M");
    }

    private void approve() {
        reviews.preApprove(guest.reference(), null);
        reviews.approve(guest.reference(), null);
    }

    private List<String> places() {
        return view().places().stream()
                .map(place -> place.forum() + " " + place.status())
                .toList();
    }

    private static String code(Runnable action) {
        return assertThrows(Refused.class, action::run).code();
    }

    @Test
    void untilTheDeadlineEverythingCanBeChangedAndOnlyWhatWasSeen() {
        int seen = view().version();
        assertEquals(Edits.Outcome.SAME, edits.submit(id, edit(seen, false, "测试者", "", "M")));
        assertEquals(Edits.Outcome.CHANGED, edits.submit(id, email(seen, "new@example.org")));
        assertEquals("n***@example.org", view().email());
        assertEquals(RegistrationStatus.SUBMITTED, view().status());
        assertEquals("STALE", code(() -> edits.submit(id, email(seen, "later@example.org"))));
        assertEquals("n***@example.org", view().email());
        QuarkusTransaction.requiringNew()
                .run(() -> Category.update("changesUntil = opensAt where code = ?1", scene.category));
        assertEquals("CHANGES_CLOSED", code(() -> edits.submit(id, email(null, "late@example.org"))));
        registrations.withdraw(id);
        assertEquals("ILLEGAL_MOVE", code(() -> edits.submit(id, email(null, "gone@example.org"))));
    }

    @Test
    void whatReviewersDecidedUponGoesBackToThemAndTheGuestIsToldFirst() {
        approve();
        assertEquals(List.of("M CONFIRMED"), places());
        assertEquals(Edits.Outcome.CHANGED, edits.submit(id, email(null, "new@example.org")));
        assertEquals(RegistrationStatus.APPROVED, view().status());
        Invalid untold =
                assertThrows(Invalid.class, () -> edits.submit(id, edit(null, false, "王𬭚", "new@example.org", "M")));
        assertEquals(
                "knowing BACK_TO_REVIEW",
                untold.errors().all().get(0).field() + " "
                        + untold.errors().all().get(0).code());
        assertEquals("测试者", view().name());
        assertEquals(Edits.Outcome.BACK_TO_REVIEW, edits.submit(id, edit(null, true, "王𬭚", "new@example.org", "M")));
        assertEquals(RegistrationStatus.SUBMITTED, view().status());
        assertEquals(List.of("M HELD"), places());
        assertEquals(1, scene.taken("M"));
    }

    @Test
    void forumsAreGivenUpAndTaken() {
        Application other = scene.applicant("05");
        registrations.submit(other, Registration.Channel.WEB, "zh");
        assertEquals(Edits.Outcome.CHANGED, edits.submit(id, edit(null, false, "测试者", "", "01")));
        assertEquals(List.of("M RELEASED", "01 HELD"), places());
        assertEquals(0, scene.taken("M"));
        assertEquals("FULL", code(() -> edits.submit(id, edit(null, false, "测试者", "", "M", "05"))));
        assertEquals(List.of("M RELEASED", "01 HELD"), places());
        approve();
        edits.submit(id, edit(null, false, "测试者", "", "M", "05?"));
        assertTrue(places().containsAll(List.of("M CONFIRMED", "05 WAITLISTED", "01 RELEASED")), places()::toString);
    }

    @Test
    void aReviewerNamesTheFieldsAndTakingTheirDecisionBackForgetsThem() {
        assertEquals(
                "fields UNKNOWN",
                assertThrows(
                                Invalid.class,
                                () -> reviews.requestChange(guest.reference(), null, "请核对", List.of("shoeSize")))
                        .errors()
                        .all()
                        .stream()
                        .map(error -> error.field() + " " + error.code())
                        .findFirst()
                        .orElseThrow());
        RegistrationView asked = reviews.requestChange(guest.reference(), null, "请核对", List.of("organisation", "name"));
        assertEquals(List.of("姓名", "单位"), asked.askedTitles());
        edits.submit(id, edit(null, false, "王𬭚", "", "M"));
        assertEquals(List.of(), view().askedFields());
    }

    /** With the version that was seen one of two tabs is told; without it, the later one overwrites. */
    @Test
    void ofTwoEditsAtOnceOneIsTold() {
        assertEquals(1, succeeding(view().version()));
        assertEquals(2, succeeding(null));
    }

    private long succeeding(Integer version) {
        List<Callable<Boolean>> tabs = List.of(
                () -> edited(email(version, "one" + version + "@example.org")),
                () -> edited(email(version, "two" + version + "@example.org")));
        return Crowd.of(2).run(tabs).stream().filter(done -> done).count();
    }

    private boolean edited(Edit edit) {
        try {
            return edits.submit(id, edit) != null;
        } catch (Refused refused) {
            assertEquals("STALE", refused.code());
            return false;
        }
    }

    /** Nobody approves what they have not seen; without the version they would. */
    @Test
    void ofAnEditAndAnApprovalAtOnceOneIsTold() {
        reviews.preApprove(guest.reference(), null);
        assertEquals(1, both(view().version(), "one@example.org"));
        if (view().status() == RegistrationStatus.PRE_APPROVED) {
            assertEquals("o***@example.org", view().email());
            assertEquals(2, both(null, "two@example.org"));
        }
        assertTrue(view().status() == RegistrationStatus.APPROVED);
    }

    private long both(Integer version, String email) {
        List<Callable<Boolean>> tasks = List.of(() -> edited(email(version, email)), () -> {
            try {
                reviews.approve(guest.reference(), version);
                return true;
            } catch (Refused refused) {
                assertEquals("STALE", refused.code());
                return false;
            }
        });
        return Crowd.of(2).run(tasks).stream().filter(done -> done).count();
    }
}
