package org.huitong.registration;

import java.util.List;

/**
 * What came of registering.
 *
 * @param token of the guest's personal link and of the API: a secret of this guest
 * @param places by forum, in the order of the programme
 */
public record Submitted(String reference, RegistrationStatus status, String token, List<TakenPlace> places) {
    /** A forum's code and where the place in it stands. */
    public record TakenPlace(String forum, Place.Status status) {}
}
