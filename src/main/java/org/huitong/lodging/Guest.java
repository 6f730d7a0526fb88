package org.huitong.lodging;

import java.util.Optional;
import org.huitong.person.Sex;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.registration.Registration;
import org.huitong.registration.RegistrationStatus;

/**
 * What lodging needs to know of a registration.
 *
 * @param hotelClass the class of hotel its category stays in, null without lodging
 * @param sex null if the document does not tell
 */
record Guest(
        long id,
        String reference,
        String name,
        String organisation,
        LocalText category,
        String hotelClass,
        Sex sex,
        RegistrationStatus status,
        String sortKey) {

    static Guest of(Registration registration) {
        return new Guest(
                registration.id,
                registration.reference,
                registration.person.name,
                registration.organisation,
                registration.category.name,
                registration.category.hotelClass,
                registration.person.sex,
                registration.status,
                registration.sortKey);
    }

    /** Why this guest cannot stay in a hotel of this class. */
    Optional<Refused> refusalIn(HotelClass offered) {
        if (status != RegistrationStatus.APPROVED) {
            return Optional.of(Refusals.notApproved(name, reference));
        }
        if (!offered.name().equals(hotelClass)) {
            return Optional.of(Refusals.wrongClass(category, offered));
        }
        return Optional.empty();
    }

    /** Whether anything but a decision of the reviewers stands against a bed: the category has lodging. */
    Optional<HotelClass> lodgedIn() {
        return Optional.ofNullable(hotelClass).map(HotelClass::valueOf);
    }

    public Message<?> sexLabel() {
        return SexLabel.of(sex);
    }
}
