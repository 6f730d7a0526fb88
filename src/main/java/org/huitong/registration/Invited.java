package org.huitong.registration;

import java.util.Optional;

/**
 * What opens the way to a registration under whichever category, at whichever time: an invitation, kept by a feature above
 * this one. Both methods run in the transaction that registers, which may be tried several times.
 */
public interface Invited {
    /**
     * Holds the invitation until the end of the transaction, so that it is answered by one alone.
     *
     * @return the registration that is taken over from somebody else, locked; empty for a new one
     * @throws org.huitong.platform.Refused if it cannot be answered so any more
     */
    Optional<Long> hold();

    /** It has led to this registration. */
    void registered(long registrationId, String reference);
}
