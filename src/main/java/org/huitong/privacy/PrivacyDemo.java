package org.huitong.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.huitong.edition.Editions;
import org.huitong.edition.TitledText;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.platform.LocalText;

/** A notice for the demonstration. */
@ApplicationScoped
class PrivacyDemo implements DemoPart {
    @Inject
    DemoData data;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    record Seed(String code, LocalText title, List<TitledText> sections, LocalText consent, LocalText sensitive) {}

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void load() {
        Seed seed = data.read("notice.json", Seed.class);
        var notice = new PrivacyNotice();
        notice.edition = editions.current();
        notice.code = seed.code();
        notice.publishedAt = clock.instant();
        notice.title = seed.title();
        notice.sections = seed.sections();
        notice.consent = seed.consent();
        notice.sensitiveConsent = seed.sensitive();
        notice.persist();
    }
}
