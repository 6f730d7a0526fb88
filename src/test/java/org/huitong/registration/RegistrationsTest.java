package org.huitong.registration;

import static org.huitong.registration.Registration.Channel.API;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.category.Category;
import org.huitong.identity.Audience;
import org.huitong.identity.LinkRenewal;
import org.huitong.identity.PersonalLinks;
import org.huitong.person.Sex;
import org.huitong.platform.FieldErrors.FieldError;
import org.huitong.platform.Invalid;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The life of a registration, through the door. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RegistrationsTest {
    @Inject
    Edits edits;

    @Inject
    Registrations registrations;

    @Inject
    Reviews reviews;

    @Inject
    ReviewDesk desk;

    @Inject
    PersonalLinks links;

    @Inject
    LinkRenewal renewal;

    @Inject
    AuditLog log;

    @Inject
    SessionFactory statistics;

    @Inject
    EntityManager database;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = Scene.with(Map.of("M", 10, "01", 1, "05", 1, "02", 5));
    }

    @AfterEach
    void everyPoolIsRight() {
        scene.close();
        assertEquals(List.of(), Scene.wrongPools());
    }

    private Submitted submit(Application application) {
        return registrations.submit(application, API, "zh");
    }

    private RegistrationView view(Submitted submitted) {
        return registrations.byReference(submitted.reference()).orElseThrow();
    }

    private Place.Status place(Submitted submitted, String forum) {
        return view(submitted).places().stream()
                .filter(place -> place.forum().equals(forum))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private static Refused refused(Executable action, int status, String code) {
        Refused refused = assertThrows(Refused.class, action);
        assertEquals(code, refused.code());
        assertEquals(status, refused.status());
        return refused;
    }

    private Submitted approved(Application application) {
        Submitted submitted = submit(application);
        reviews.preApprove(submitted.reference(), null);
        reviews.approve(submitted.reference(), null);
        return submitted;
    }

    @Test
    void registeringGivesReferenceLinkAndPlaces() {
        Application application = scene.applicant("05", "M");
        Submitted submitted = submit(application);
        assertEquals(RegistrationStatus.SUBMITTED, submitted.status());
        assertEquals(
                List.of(
                        new Submitted.TakenPlace("M", Place.Status.HELD),
                        new Submitted.TakenPlace("05", Place.Status.HELD)),
                submitted.places());
        RegistrationView view = view(submitted);
        assertEquals("测试者", view.name());
        assertEquals("000***********" + application.details().documentNumber().substring(14), view.document());
        assertEquals("139****" + application.details().mobile().substring(10), view.mobile());
        assertEquals("t***@example.org", view.email());
        assertEquals("示例单位", view.organisation());
        assertEquals("主任", view.position());
        assertEquals(application.details().documentNumber().charAt(16) % 2 == 1 ? Sex.MALE : Sex.FEMALE, view.sex());
        assertEquals(
                new PersonalLinks.Holder(Audience.GUEST, view.id()),
                links.resolve(submitted.token()).orElseThrow());
        assertEquals(1, scene.taken("M"));
        assertEquals(
                List.of("RegistrationSubmitted"),
                log.historyOf("registration", submitted.reference()).stream()
                        .map(HistoryLine::action)
                        .toList());
    }

    @Test
    void aDocumentIsRegisteredOnceUntilWithdrawn() {
        Application first = scene.applicant("M");
        Submitted submitted = submit(first);
        Refused refused = refused(() -> submit(first), 409, "DUPLICATE");
        assertFalse(refused.reason().in(Locale.CHINESE).contains(submitted.reference()), "reveals nothing");
        registrations.withdraw(view(submitted).id());
        assertNotEquals(submitted.reference(), submit(first).reference());
    }

    @Test
    void theSameFormSentAgainIsAnsweredAsBefore() {
        String key = UUID.randomUUID().toString();
        Application application = keyed(scene.applicant("M"), key);
        Submitted first = submit(application);
        assertEquals(first, submit(application));
        assertEquals(1, scene.registrations());
        Submitted another = submit(keyed(scene.applicant("M"), key));
        assertNotEquals(first.reference(), another.reference(), "somebody else with the form of the page before");
    }

    @Test
    void aLinkThatWasReplacedIsNotWonBackWithTheOldForm() {
        Application application = keyed(scene.applicant("M"), UUID.randomUUID().toString());
        Submitted first = submit(application);
        renewal.renew(Audience.GUEST, view(first).id(), "https://huitong.example/");
        refused(() -> submit(application), 409, "DUPLICATE");
    }

    @Test
    void theAnswerIsGivenAgainForSomeMinutesOnly() {
        Application application = keyed(scene.applicant("M"), UUID.randomUUID().toString());
        long id = view(submit(application)).id();
        ageLinks(id, 9);
        submit(application);
        ageLinks(id, 1);
        refused(() -> submit(application), 409, "DUPLICATE");
    }

    private void ageLinks(long id, int minutes) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update personal_link set created_at = created_at - interval "
                                + minutes + " minute where subject_id = " + id)
                        .executeUpdate());
    }

    private static Application keyed(Application a, String key) {
        return new Application(a.category(), a.details(), a.forums(), a.notice(), key);
    }

    @Test
    void aFullForumIsRefusedUntilWaitingIsAskedFor() {
        submit(scene.applicant("01"));
        submit(scene.applicant("05"));
        Application late = scene.applicant("M", "01", "05");
        Refused refused = refused(() -> submit(late), 409, "FULL");
        assertEquals(
                "“互联网与文明创建论坛”“算法治理论坛”已满员。可以选择加入候补名单，或改选其他论坛。", refused.reason().in(Locale.CHINESE));
        assertEquals(2, scene.registrations(), "nothing of it is stored");
        assertEquals(0, scene.taken("M"));
        Submitted waiting = submit(scene.waiter("M", "01"));
        assertEquals(
                List.of(
                        new Submitted.TakenPlace("M", Place.Status.HELD),
                        new Submitted.TakenPlace("01", Place.Status.WAITLISTED)),
                waiting.places());
    }

    @Test
    void aFreedPlaceIsOfferedToTheFirstWhoWaits() {
        Submitted holder = submit(scene.applicant("01"));
        Submitted second = submit(scene.waiter("01"));
        Submitted third = submit(scene.waiter("01"));
        assertEquals(2, view(third).places().get(0).rank());
        registrations.withdraw(view(holder).id());
        assertEquals(Place.Status.RELEASED, place(holder, "01"));
        assertEquals(Place.Status.OFFERED, place(second, "01"));
        assertEquals(1, scene.taken("01"));
        refused(() -> submit(scene.applicant("01")), 409, "FULL");
        registrations.declineOffer(view(second).id(), "01");
        assertEquals(Place.Status.RELEASED, place(second, "01"));
        assertEquals(Place.Status.OFFERED, place(third, "01"));
        registrations.acceptOffer(view(third).id(), "01");
        assertEquals(Place.Status.HELD, place(third, "01"));
        registrations.acceptOffer(view(third).id(), "01");
        assertEquals(Place.Status.HELD, place(third, "01"), "accepting twice is accepting once");
        refused(() -> registrations.declineOffer(view(third).id(), "01"), 409, "ILLEGAL_MOVE");
        registrations.withdraw(view(third).id());
        assertEquals(0, scene.taken("01"));
    }

    @Test
    void approvalMakesPlacesCertainAndRejectionFreesThem() {
        Submitted approved = approved(scene.applicant("M", "01"));
        assertEquals(Place.Status.CONFIRMED, place(approved, "01"));
        Submitted waiting = approved(scene.waiter("01"));
        assertEquals(Place.Status.WAITLISTED, place(waiting, "01"));
        reviews.reject(approved.reference(), null, "重复报名");
        assertEquals("重复报名", view(approved).asked());
        assertEquals(Place.Status.RELEASED, place(approved, "M"));
        assertEquals(Place.Status.OFFERED, place(waiting, "01"));
        registrations.acceptOffer(view(waiting).id(), "01");
        assertEquals(Place.Status.CONFIRMED, place(waiting, "01"), "the guest is approved already");
    }

    @Test
    void theSecondOfTwoReviewersIsToldWhoDecidedWhat() {
        Submitted submitted = submit(scene.applicant("M"));
        int seen = view(submitted).version();
        reviews.requestChange(submitted.reference(), seen, "请填写单位全称", null);
        Refused refused = refused(() -> reviews.preApprove(submitted.reference(), seen), 409, "STALE");
        assertTrue(
                refused.reason().in(Locale.CHINESE).contains("“待修改”"),
                refused.reason().toString());
        assertEquals(
                List.of(RegistrationStatus.CHANGES_REQUESTED),
                desk.open(submitted.reference()).decisions().stream()
                        .map(DecisionView::decision)
                        .toList());
        refused(() -> reviews.preApprove(submitted.reference(), null), 409, "ILLEGAL_MOVE");
        refused(() -> reviews.reject(submitted.reference(), null, " "), 422, "INVALID");
        refused(() -> reviews.reject("R-222222", null, "x"), 404, "NOT_FOUND");
    }

    @Test
    void aGuestChangesWhatWasAskedFor() {
        Application application = scene.applicant("M");
        Submitted submitted = submit(application);
        long id = view(submitted).id();
        TypedDetails correction =
                new TypedDetails("王𬭚", "Wang Chun", "RESIDENT_ID", " ", "+85261234567", "", "示例大学", "");
        reviews.requestChange(submitted.reference(), null, "请按证件填写姓名", null);
        edits.submit(id, Edit.of(correction));
        RegistrationView view = view(submitted);
        assertEquals(RegistrationStatus.SUBMITTED, view.status());
        assertNull(view.asked());
        assertEquals("王𬭚", view.name());
        assertEquals("Wang Chun", view.latinName());
        assertEquals("000***********" + application.details().documentNumber().substring(14), view.document(), "kept");
        assertEquals("+852 ****4567", view.mobile());
        assertEquals("t***@example.org", view.email(), "kept");
        assertEquals("示例大学", view.organisation());
        assertNull(view.position());
        reviews.preApprove(submitted.reference(), null);
        reviews.approve(submitted.reference(), null);
        assertEquals(
                List.of(submitted.reference()),
                registrations.approved("wangchun", "AUDIENCE", 200).stream()
                        .map(GuestSummary::reference)
                        .filter(submitted.reference()::equals)
                        .toList(),
                "found by the reading of the new name");
    }

    @Test
    void aChangedDocumentFreesTheOldOneAndMayNotBeSomebodysElse() {
        Application one = scene.applicant("M");
        Application other = scene.applicant("M");
        Submitted submitted = submit(one);
        submit(other);
        long id = view(submitted).id();
        reviews.requestChange(submitted.reference(), null, "证件号码有误", null);
        refused(() -> edits.submit(id, Edit.of(withDocument(one, other.details().documentNumber()))), 409, "DUPLICATE");
        assertEquals(RegistrationStatus.CHANGES_REQUESTED, view(submitted).status());
        edits.submit(id, Edit.of(withDocument(one, Scene.newDocument())));
        submit(one);
    }

    private static TypedDetails withDocument(Application a, String number) {
        TypedDetails d = a.details();
        return new TypedDetails(
                d.name(), null, "RESIDENT_ID", number, d.mobile(), d.email(), d.organisation(), d.position());
    }

    @Test
    void categoriesThatAreNotOpenTakeNobody() {
        assertEquals(List.of("category UNKNOWN"), faults(in("NOBODY")));
        assertEquals(List.of("category BY_INVITATION"), faults(in("GUEST")));
        QuarkusTransaction.requiringNew()
                .run(() -> Category.update("closesAt = opensAt where code = ?1", scene.category));
        assertEquals(List.of("category CLOSED"), faults(scene.applicant("M")));
        QuarkusTransaction.requiringNew()
                .run(() -> Category.update(
                        "opensAt = ?1 where code = ?2",
                        java.time.Instant.parse("2033-01-01T00:00:00Z"),
                        scene.category));
        assertEquals(List.of("category NOT_YET"), faults(scene.applicant("M")));
        assertEquals(0, scene.registrations());
    }

    private Application in(String category) {
        Application a = scene.applicant("M");
        return new Application(category, a.details(), a.forums(), a.notice(), null);
    }

    private List<String> faults(Application application) {
        return assertThrows(Invalid.class, () -> submit(application)).errors().all().stream()
                .map(FieldErrorText::of)
                .toList();
    }

    private static final class FieldErrorText {
        static String of(FieldError error) {
            return error.field() + " " + error.code();
        }
    }

    @Test
    void othersLearnWhatTheyNeed() {
        Submitted submitted = approved(scene.applicant("M"));
        long id = view(submitted).id();
        GuestSummary expected = new GuestSummary(
                id,
                submitted.reference(),
                "测试者",
                view(submitted).sex(),
                scene.category,
                "AUDIENCE",
                RegistrationStatus.APPROVED,
                "示例单位");
        assertEquals(expected, registrations.summary(id).orElseThrow());
        assertEquals(List.of(expected), registrations.summaries(List.of(id, 1L)));
        assertEquals(List.of(expected), registrations.approved(submitted.reference(), "AUDIENCE", 5));
        assertEquals(List.of(), registrations.approved(submitted.reference(), "GUEST", 5));
        assertEquals(List.of(), registrations.approved("%", null, 5), "a wildcard is an ordinary character");
    }

    @Test
    void countingPlacesTakesOneStatementHoweverManyForums() {
        statistics.getStatistics().clear();
        Map<String, List<PlaceCount>> places = registrations.placesByForum();
        assertTrue(places.size() > 10);
        assertEquals(2, statistics.getStatistics().getPrepareStatementCount(), "the edition, and all places");
    }
}
