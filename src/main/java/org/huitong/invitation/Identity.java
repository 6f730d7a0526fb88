package org.huitong.invitation;

import java.util.Locale;

/**
 * By what somebody of a list is known when the list comes in again: the organiser's own number, else the name with the
 * mobile number, the e-mail address or the unit. A contact alone does not do: a secretary's number stands for many.
 *
 * @param contact whether the words hold a number or an address, so that only the secret may turn them into an index
 */
record Identity(String words, boolean contact) {
    static Identity of(Invitation invitation, Contacts contacts) {
        if (invitation.replaces != null) {
            return new Identity("substitute\n" + invitation.replaces.id, false);
        }
        return of(
                invitation.givenNumber,
                invitation.name,
                contacts.openMobile(invitation.mobile)
                        .map(mobile -> mobile.e164())
                        .orElse(null),
                contacts.openEmail(invitation.email).map(email -> email.value()).orElse(null),
                invitation.unitContact == null ? null : invitation.unitContact.unit);
    }

    static Identity of(String givenNumber, String name, String mobile, String email, String unit) {
        if (givenNumber != null) {
            return new Identity("number\n" + givenNumber, false);
        }
        String contact = mobile != null ? mobile : email != null ? email.toLowerCase(Locale.ROOT) : null;
        return contact == null
                ? new Identity("unit\n" + unit + "\n" + name, false)
                : new Identity("person\n" + name + "\n" + contact, true);
    }
}
