package org.huitong.volunteer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huitong.category.Category;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.person.Mobile;
import org.huitong.person.People;
import org.huitong.person.PersonDetails;
import org.huitong.person.PersonName;
import org.huitong.person.StrokeOrder;
import org.huitong.platform.LocalText;
import org.huitong.privacy.PrivacyNotices;
import org.huitong.registration.Application;
import org.huitong.registration.Registration;
import org.huitong.registration.RegistrationStatus;
import org.huitong.registration.Registrations;
import org.huitong.registration.Reviews;
import org.huitong.registration.TypedDetails;

/** Volunteers and shifts of a test's own, made the way the application makes them where it can. */
@ApplicationScoped
class ShiftBook {
    @Inject
    Registrations registrations;

    @Inject
    Reviews reviews;

    @Inject
    PrivacyNotices notices;

    @Inject
    PersonalLinks links;

    @Inject
    Editions editions;

    @Inject
    People people;

    @Inject
    EntityManager database;

    /** A volunteer with the key to the phone page and the API. */
    record Helper(long registrationId, String reference, long id, String number, String name, String token) {
        String link() {
            return Audience.VOLUNTEER.path(token);
        }
    }

    /** Someone who registered as a volunteer and was approved. */
    Helper helper(String name) {
        return helper(name, "示例大学");
    }

    Helper helper(String name, String organisation) {
        String reference = applicant(name, organisation);
        reviews.approve(reference, null);
        long registrationId = registrations.byReference(reference).orElseThrow().id();
        Volunteer volunteer = QuarkusTransaction.requiringNew()
                .call(() -> Volunteer.of(registrationId).orElseThrow());
        return new Helper(
                registrationId,
                reference,
                volunteer.id,
                volunteer.number,
                name,
                links.tokenFor(Audience.VOLUNTEER, registrationId));
    }

    /** Many at once, stored without the way through registration and review. */
    List<Helper> helpers(int count) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Registration> approved = IntStream.range(0, count)
                    .mapToObj(i -> approved("志愿者" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10)))
                    .toList();
            return Volunteer.enlist(approved).stream()
                    .map(volunteer -> new Helper(
                            volunteer.registration.id,
                            volunteer.registration.reference,
                            volunteer.id,
                            volunteer.number,
                            volunteer.registration.person.name,
                            links.firstToken(Audience.VOLUNTEER, volunteer.registration.id)))
                    .toList();
        });
    }

    private Registration approved(String name) {
        var registration = new Registration();
        registration.edition = editions.current();
        registration.person = people.create(new PersonDetails(
                PersonName.check(name).orThrow(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Mobile.check("+8613800138000").orThrow()),
                Optional.empty()));
        registration.category = database.createQuery("from Category where code = 'VOLUNTEER'", Category.class)
                .getSingleResult();
        registration.reference =
                "T-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
        registration.status = RegistrationStatus.APPROVED;
        registration.searchText = name;
        registration.sortKey = registration.person.sortKey;
        registration.strokeKey = StrokeOrder.key(name);
        registration.channel = Registration.Channel.API;
        registration.language = "zh";
        registration.noticeCode = notices.current().code;
        registration.consentedAt = Instant.EPOCH;
        registration.submittedAt = Instant.EPOCH;
        registration.persist();
        return registration;
    }

    /** Someone who registered as a volunteer and passed the first review. */
    String applicant(String name, String organisation) {
        String document =
                UUID.randomUUID().toString().replace("-", "").substring(0, 16).toUpperCase();
        var application = new Application(
                "VOLUNTEER",
                new TypedDetails(name, null, "PASSPORT", document, "+8613800138000", null, organisation, null)
                        .consenting(),
                List.of(),
                notices.current().code,
                null);
        String reference = registrations
                .submit(application, Registration.Channel.API, "zh")
                .reference();
        reviews.preApprove(reference, null);
        return reference;
    }

    /** A post of its own. */
    long post(String nameZh, String nameEn) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var post = new Post();
            post.edition = editions.current();
            post.code = UUID.randomUUID().toString().substring(0, 12);
            post.position = 1000;
            post.name = LocalText.of(nameZh, nameEn);
            post.place = LocalText.of(nameZh + "地点", nameEn + " place");
            post.duties = LocalText.of(nameZh + "职责", nameEn + " duties");
            post.contactName = LocalText.of("岗长(示例)", "Post leader (example)");
            post.contactPhone = "0592-5553199";
            post.persist();
            return post.id;
        });
    }

    /** From now on the post is that working group's. */
    void give(long postId, String workingGroup) {
        QuarkusTransaction.requiringNew().run(() -> Post.<Post>findById(postId).workingGroup = workingGroup);
    }

    String codeOf(long postId) {
        return QuarkusTransaction.requiringNew().call(() -> Post.<Post>findById(postId).code);
    }

    /** A shift; times in Beijing time, such as {@code 2023-07-18T09:00}. */
    long shift(long postId, String from, String until, int needed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var shift = new Shift();
            shift.post = Post.findById(postId);
            shift.startsAt = Instant.parse(from + ":00+08:00");
            shift.endsAt = Instant.parse(until + ":00+08:00");
            shift.needed = needed;
            shift.persist();
            return shift.id;
        });
    }

    int taken(long shiftId) {
        return QuarkusTransaction.requiringNew().call(() -> Shift.<Shift>findById(shiftId).taken);
    }

    /** Numbers of those on the shift, in order. */
    List<String> on(long shiftId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ShiftAssignment.on(List.of(Shift.findById(shiftId))).stream()
                        .map(a -> a.volunteer.number)
                        .toList());
    }

    /** The status of the volunteer on the shift; null without an assignment. */
    AssignmentStatus status(long shiftId, Helper helper) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ShiftAssignment.of(Shift.findById(shiftId), Volunteer.<Volunteer>findById(helper.id()))
                        .map(a -> a.status)
                        .orElse(null));
    }
}
