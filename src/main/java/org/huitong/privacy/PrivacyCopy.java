package org.huitong.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.huitong.edition.Copying;
import org.huitong.edition.EditionPart;

/** The last notice of an earlier edition, as the first of the new one. */
@ApplicationScoped
class PrivacyCopy implements EditionPart {
    @Inject
    Clock clock;

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void copy(Copying copying) {
        PrivacyNotice.latest(copying.from())
                .ifPresent(latest -> copying.copy(List.of(latest), notice -> {
                    notice.code = copying.to().code + "-1";
                    notice.publishedAt = clock.instant();
                }));
    }
}
