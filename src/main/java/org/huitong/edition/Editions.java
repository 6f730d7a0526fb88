package org.huitong.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** The door to editions. */
@ApplicationScoped
public class Editions {
    /**
     * The edition people see now.
     *
     * @throws Refused 404 while no edition is open to the public
     */
    @Transactional
    public Edition current() {
        return Edition.inPublic()
                .orElseThrow(() ->
                        new Refused(404, "NO_EDITION", Message.of(EditionMessages.class, EditionMessages::noEdition)));
    }
}
