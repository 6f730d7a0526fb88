package org.huitong.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.huitong.edition.Editions;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** The door to the personal-information notice. */
@ApplicationScoped
public class PrivacyNotices {
    private final Editions editions;

    @Inject
    PrivacyNotices(Editions editions) {
        this.editions = editions;
    }

    /**
     * The notice in force.
     *
     * @throws Refused 404 while none is published: then nobody can register
     */
    @Transactional
    public PrivacyNotice current() {
        return PrivacyNotice.latest(editions.current())
                .orElseThrow(() ->
                        new Refused(404, "NO_NOTICE", Message.of(PrivacyMessages.class, PrivacyMessages::noNotice)));
    }
}
