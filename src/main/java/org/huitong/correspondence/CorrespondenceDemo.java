package org.huitong.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huitong.edition.Editions;
import org.huitong.identity.Keys;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.platform.LocalText;
import org.huitong.platform.WallClock;
import org.huitong.registration.Recipients;

/** A few messages of the demonstration that have left, and one to many. */
@ApplicationScoped
class CorrespondenceDemo implements DemoPart {
    private static final int EACH = 4;

    @Inject
    DemoData data;

    @Inject
    Editions editions;

    @Inject
    Recipients recipients;

    @Inject
    MessageTemplates templates;

    @Inject
    LetterWork letters;

    @Inject
    CampaignWork work;

    @Inject
    @WallClock
    Clock clock;

    record CampaignSeed(LocalText subject, LocalText mail, LocalText sms) {}

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        write(Occasion.SUBMITTED, "status=SUBMITTED");
        write(Occasion.APPROVED, "status=APPROVED");
        campaign(data.read("campaign.json", CampaignSeed.class));
    }

    private void write(Occasion occasion, String filter) {
        Texts texts = templates.of(occasion).texts();
        recipients
                .first(recipients.part(filter), EACH)
                .forEach(to -> letters.tell(News.of(to.id(), occasion, null, clock.instant()), to, texts));
    }

    private void campaign(CampaignSeed seed) {
        Recipients.Part part = recipients.part("category=ENTERPRISE");
        List<Long> chosen = recipients.choose(part);
        Instant now = clock.instant();
        var campaign = new Campaign();
        campaign.edition = editions.current();
        campaign.way = Campaign.Way.EITHER;
        campaign.subject = seed.subject();
        campaign.mail = seed.mail();
        campaign.sms = seed.sms();
        campaign.filter = part.query();
        campaign.createdBy = "organiser";
        campaign.createdAt = now.minus(Duration.ofMinutes(5));
        campaign.formKey = Keys.randomText();
        campaign.sendAt = campaign.createdAt;
        campaign.total = chosen.size();
        campaign.begin(now);
        campaign.persist();
        chosen.forEach(id -> CampaignItem.of(campaign, id, now).persist());
        work.putAll(campaign);
        campaign.end(now);
    }
}
