package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.person.People;
import org.huitong.person.PersonName;
import org.huitong.platform.DemoAccounts;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.registration.GuestSummary;
import org.huitong.registration.Registration;
import org.huitong.registration.Registrations;

/** The invitations of the demonstration in every state, and a unit whose contact answers for twelve. */
@ApplicationScoped
class InvitationDemo implements DemoPart {
    @Inject
    DemoData data;

    @Inject
    DemoAccounts accounts;

    @Inject
    Writing writing;

    @Inject
    Replies replies;

    @Inject
    Contacts contacts;

    @Inject
    People people;

    @Inject
    Registrations registrations;

    @Inject
    PersonalLinks links;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    record Seed(LocalDateTime replyBy, LocalDateTime over, List<Someone> people, Unit unit) {}

    record Someone(
            String name,
            String salutation,
            String organisation,
            String position,
            String email,
            String language,
            InvitationStatus status,
            boolean over,
            String reason,
            String substitute,
            String substitutePosition,
            List<String> forums) {}

    record Unit(String unit, String name, String email, String category, List<String> forums, List<Someone> people) {}

    /** One line of {@code demo-accounts.json}. */
    record InvitationLine(String number, String name, String status, String link, String accessToken) {}

    /** One line of {@code demo-accounts.json}. */
    record UnitLine(String unit, String name, String link, String accessToken) {}

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void load() {
        Seed seed = data.read("invitations.json", Seed.class);
        Writing.Round round = writing.round();
        Iterator<GuestSummary> coming = registrations.approved("", "GUEST", 40).stream()
                .filter(guest -> Registration.<Registration>findById(guest.id())
                        .category
                        .code
                        .equals("GUEST"))
                .iterator();
        for (Someone one : seed.people()) {
            Invitation invitation = round.write(new Invitee(
                    null,
                    one.name(),
                    one.salutation(),
                    one.organisation(),
                    one.position(),
                    "GUEST",
                    null,
                    one.email(),
                    one.language(),
                    null,
                    null,
                    null,
                    null,
                    (one.over() ? seed.over() : seed.replyBy()).toString(),
                    one.forums()));
            become(invitation, one, coming);
        }
        unit(seed, round);
    }

    private void become(Invitation invitation, Someone one, Iterator<GuestSummary> coming) {
        if (one.status() == InvitationStatus.DRAFT) {
            return;
        }
        Instant now = clock.instant();
        Instant sent = now.minus(Duration.ofDays(12));
        invitation.sent(sent);
        invitation.letters = 1;
        switch (one.status()) {
            case OPENED -> invitation.opened(sent.plus(Duration.ofHours(5)));
            case ACCEPTED -> {
                GuestSummary guest = coming.next();
                invitation.accept(database.getReference(Registration.class, guest.id()), sent.plus(Duration.ofDays(1)));
                invitation.name = guest.name();
                invitation.describe(people.reading(invitation.name));
            }
            case DECLINED -> invitation.decline(contacts.reason(one.reason()), sent.plus(Duration.ofDays(2)));
            case SUBSTITUTED ->
                replies.substitute(
                        invitation,
                        new Substitute.Read(
                                PersonName.check(one.substitute()).orThrow(), one.substitutePosition(), null, null));
            case CANCELLED -> invitation.cancel();
            default -> {}
        }
        if (invitation.status.answerable()) {
            String token = links.tokenFor(Audience.INVITEE, invitation.id);
            accounts.add(
                    "invitations",
                    new InvitationLine(
                            invitation.number,
                            invitation.name,
                            invitation.status.name(),
                            Audience.INVITEE.path(token),
                            token));
        }
    }

    private void unit(Seed seed, Writing.Round round) {
        Unit unit = seed.unit();
        for (Someone one : unit.people()) {
            Invitation invitation = round.write(new Invitee(
                    null,
                    one.name(),
                    null,
                    unit.unit(),
                    one.position(),
                    unit.category(),
                    null,
                    null,
                    "zh",
                    unit.unit(),
                    unit.name(),
                    null,
                    unit.email(),
                    seed.replyBy().toString(),
                    unit.forums()));
            invitation.sent(clock.instant().minus(Duration.ofDays(3)));
            invitation.letters = 1;
        }
        UnitContact contact = UnitContact.<UnitContact>listAll().get(0);
        String token = links.tokenFor(Audience.UNIT, contact.id);
        accounts.add("units", new UnitLine(unit.unit(), unit.name(), Audience.UNIT.path(token), token));
    }
}
