package org.huitong.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.platform.FieldCipher;
import org.huitong.registration.Registration;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;

/** Invitations that tests make for themselves, and the people who answer them. */
@ApplicationScoped
class Desk {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    Writing writing;

    @Inject
    PersonalLinks links;

    @Inject
    EntityManager database;

    @Inject
    FieldCipher cipher;

    @Inject
    MailWork work;

    @Inject
    Clock clock;

    /** Somebody who was written to. @param mobile of its own, so that messages can be told apart */
    record Guest(long id, String number, String mobile, String token) {
        RequestSpecification page() {
            return Demo.linkPage("/i/" + token);
        }

        /** Posts a form of the invitation's page. */
        RequestSpecification posting() {
            return posting("/reply");
        }

        RequestSpecification posting(String form) {
            return Demo.posting(page(), page().get(form))
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        }

        /** Everything the registration form of guests asks for. */
        RequestSpecification registering(String name, String document) {
            return posting("/reply/registration").formParams(form(name, document, mobile));
        }
    }

    static Map<String, Object> form(String name, String document, String mobile) {
        return Map.of(
                "name", name,
                "documentType", "RESIDENT_ID",
                "documentNumber", document,
                "mobile", mobile,
                "organisation", "示例单位",
                "position", "主任",
                "forums", List.of("01"),
                "notice", "2023-1",
                "sensitive", "true");
    }

    static String mobile() {
        return "139%08d".formatted(31_000_000 + NEXT.incrementAndGet());
    }

    static Invitee invitee(String name, String mobile, String replyBy) {
        return new Invitee(
                null,
                name,
                "女士",
                "示例单位",
                "主任",
                "GUEST",
                mobile,
                null,
                "zh",
                null,
                null,
                null,
                null,
                replyBy,
                List.of("01"));
    }

    /** Somebody of that name who was written to and has five days to answer. */
    Guest invited(String name) {
        String mobile = mobile();
        return QuarkusTransaction.requiringNew().call(() -> {
            Invitation invitation = writing.round().write(invitee(name, mobile, "2023-07-15T18:00"));
            invitation.sent(clock.instant());
            return new Guest(invitation.id, invitation.number, mobile, links.tokenFor(Audience.INVITEE, invitation.id));
        });
    }

    /** The contact of a unit with its people. @param numbers of their invitations */
    record Unit(String unit, List<String> numbers, String token) {
        RequestSpecification page() {
            return Demo.linkPage("/u/" + token);
        }
    }

    /** The name of somebody of a unit: names hold no figures. */
    static String person(String unit, int number) {
        return "人员" + letters(number) + "-" + unit;
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> Character.toString(c < 'a' ? 'a' + c - '0' : c + 10))
                .collect(Collectors.joining());
    }

    /** So many people of a unit of its own, all written to. */
    Unit unit(int many) {
        String unit = "示例单位" + letters(NEXT.incrementAndGet());
        return QuarkusTransaction.requiringNew().call(() -> {
            Writing.Round round = writing.round();
            List<String> numbers = new ArrayList<>();
            for (int i = 1; i <= many; i++) {
                Invitation invitation = round.write(new Invitee(
                        null,
                        person(unit, i),
                        null,
                        unit,
                        "职员",
                        "GUEST",
                        null,
                        null,
                        "zh",
                        unit,
                        "联系人",
                        null,
                        "unit@example.org",
                        "2023-07-15T18:00",
                        List.of("01")));
                invitation.sent(clock.instant());
                numbers.add(invitation.number);
            }
            Long contact = UnitContact.<UnitContact>find("unit", unit).firstResult().id;
            return new Unit(unit, numbers, links.tokenFor(Audience.UNIT, contact));
        });
    }

    /** The same, whose time to answer is over. */
    Guest late(String name) {
        Guest guest = invited(name);
        QuarkusTransaction.requiringNew()
                .run(() -> Invitation.update(
                        "replyBy = ?1 where id = ?2", clock.instant().minus(Duration.ofHours(1)), guest.id()));
        return guest;
    }

    /** Somebody who has answered that they come. */
    Guest registered(String name) {
        Guest guest = invited(name);
        Response answer = guest.registering(name, NewGuest.unusedDocument()).post("/reply/registration");
        answer.then().statusCode(303);
        return guest;
    }

    /** Status, reference of the registration and its status, in words separated by spaces. */
    String state(long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Invitation invitation = Invitation.byId(id).orElseThrow();
            return invitation.status + (invitation.registration == null ? "" : " " + invitation.registration.status);
        });
    }

    String reference(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Invitation.byId(id).orElseThrow().registration.reference);
    }

    /** The invitation of whoever comes instead. */
    Guest successor(Guest of) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Invitation next = Invitation.successor(Invitation.findById(of.id())).orElseThrow();
            return new Guest(next.id, next.number, mobile(), links.tokenFor(Audience.INVITEE, next.id));
        });
    }

    /** Everything queued about it is in the outbox, whoever puts it there: who is at it holds the row. */
    void mailed(long id) {
        work.run();
        QuarkusTransaction.requiringNew().run(() -> Invitation.lock(id).orElseThrow());
        work.run();
    }

    /** Kind and status of what is in the outbox about an invitation, oldest first. */
    List<String> outbox(long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = database.createNativeQuery(
                            "select substring_index(intent, ':', -2), status from outbox_message"
                                    + " where intent like :intents order by id")
                    .setParameter("intents", "invitation:" + id + ":%")
                    .getResultList();
            return rows.stream()
                    .map(row -> ((Object[]) row)[0] + " " + ((Object[]) row)[1])
                    .toList();
        });
    }

    /** How many registrations there are with this name. */
    long registrations(String name) {
        return QuarkusTransaction.requiringNew().call(() -> Registration.count("person.name", name));
    }

    /** How many people of this name have answered a field of the organiser's own. */
    long answers(String name, String field) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery(
                                "select count(*) from registration_answer a join registration r on r.id ="
                                        + " a.registration_id join person p on p.id = r.person_id where p.name = :name"
                                        + " and a.field_key = :field")
                        .setParameter("name", name)
                        .setParameter("field", field)
                        .getSingleResult())
                .longValue());
    }

    /** The request that waits for this invitation. */
    long request(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ReplyRequest.<ReplyRequest>find("invitation.number = ?1 and state = WAITING", number)
                        .singleResult()
                        .id);
    }

    long unitId(String unit) {
        return QuarkusTransaction.requiringNew()
                .call(() -> UnitContact.<UnitContact>find("unit", unit).singleResult().id);
    }

    /** The same unit with the link that holds now. */
    Unit again(Unit unit) {
        return new Unit(unit.unit(), unit.numbers(), links.tokenFor(Audience.UNIT, unitId(unit.unit())));
    }

    /** What of and status of what is in the outbox for a unit, oldest first. */
    List<String> unitOutbox(long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = database.createNativeQuery(
                            "select substring_index(substring_index(intent, ':', 3), ':', -1), status from"
                                    + " outbox_message where intent like :intents order by id")
                    .setParameter("intents", "unit:" + id + ":%")
                    .getResultList();
            return rows.stream()
                    .map(row -> ((Object[]) row)[0] + " " + ((Object[]) row)[1])
                    .toList();
        });
    }
}
