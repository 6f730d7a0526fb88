package org.huitong.staff;

import java.util.Optional;
import org.huitong.platform.LocalText;

/** Somebody outside who can say who a member of staff is, in place of the password. The sign-in page offers it. */
public interface SignInProvider {
    /** Empty while none is set up. */
    Optional<Offer> offer();

    /**
     * What the pages show of it.
     *
     * @param issuer under which subjects are entered
     * @param name for people
     * @param href where signing in by it begins
     */
    record Offer(String issuer, LocalText name, String href) {}
}
