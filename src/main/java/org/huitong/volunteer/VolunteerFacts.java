package org.huitong.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.huitong.platform.Message;
import org.huitong.platform.When;
import org.huitong.registration.GuestFacts;

/** On the page of a guest who is a volunteer: the number, the shift that is on, and the next one. */
@ApplicationScoped
class VolunteerFacts implements GuestFacts {
    @Inject
    Volunteers volunteers;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Fact> factsOf(long registrationId) {
        return volunteers
                .find(registrationId)
                .map(view -> Stream.concat(
                                Stream.of(number(view)), view.cards().stream().map(VolunteerFacts::shift))
                        .toList())
                .orElse(List.of());
    }

    private static Fact number(PhoneView view) {
        return new Fact(
                null, Message.of(VolunteerMessages.class, VolunteerMessages::volunteerNumber), view.number(), null);
    }

    private static Fact shift(PhoneView.Card card) {
        ShiftView shift = card.shift();
        return new Fact(
                null,
                Message.of(
                        VolunteerMessages.class, card.on() ? VolunteerMessages::onNow : VolunteerMessages::nextShift),
                shift.post(),
                Message.of(
                        VolunteerMessages.class,
                        m -> m.whenAndWhere(When.span(shift.startsAt(), shift.endsAt()), shift.place())));
    }
}
