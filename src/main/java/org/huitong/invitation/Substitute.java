package org.huitong.invitation;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.huitong.person.EmailAddress;
import org.huitong.person.Mobile;
import org.huitong.person.PersonName;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/** Who comes instead, as typed. */
record Substitute(
        @FormParam("substituteName") String name,
        @FormParam("substitutePosition") String position,
        @FormParam("substituteMobile") String mobile,
        @FormParam("substituteEmail") String email) {
    private static final int LINE_MAX = 100;

    /** Null is what was not given. */
    record Read(PersonName name, String position, Mobile mobile, EmailAddress email) {}

    /** @param reachable whether that person has to be reached directly */
    Optional<Read> check(boolean reachable, FieldErrors errors) {
        int before = errors.all().size();
        PersonName who = Invitee.value("substituteName", PersonName.check(name), errors);
        Invitee.line("substitutePosition", position, LINE_MAX, errors);
        Mobile phone = Invitee.blank(mobile) ? null : Invitee.value("substituteMobile", Mobile.check(mobile), errors);
        EmailAddress mail =
                Invitee.blank(email) ? null : Invitee.value("substituteEmail", EmailAddress.check(email), errors);
        if (reachable && Invitee.blank(mobile) && Invitee.blank(email)) {
            errors.add(
                    "substituteMobile",
                    "MISSING",
                    Message.of(InvitationMessages.class, InvitationMessages::contactMissing));
        }
        return errors.all().size() > before
                ? Optional.empty()
                : Optional.of(new Read(who, Invitee.orNull(position), phone, mail));
    }
}
