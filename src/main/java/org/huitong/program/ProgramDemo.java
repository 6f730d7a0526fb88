package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.edition.OrganisationRole;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.platform.LocalText;

/** The programme of 2023: forums and themes are public facts, hours and speakers are invented. */
@ApplicationScoped
class ProgramDemo implements DemoPart {
    @Inject
    DemoData data;

    @Inject
    Editions editions;

    record ForumSeed(
            String code,
            ForumKind kind,
            LocalText name,
            LocalText theme,
            LocalText description,
            LocalDateTime start,
            LocalDateTime end,
            boolean registrable,
            List<Body> organisations,
            List<ItemSeed> agenda) {}

    record Body(OrganisationRole role, LocalText name) {}

    record ItemSeed(
            AgendaItem.Kind kind,
            LocalDateTime start,
            LocalDateTime end,
            LocalText title,
            List<SpeakerSeed> speakers) {}

    record SpeakerSeed(Speaker.Role role, String name, String latinName, LocalText title) {}

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        Edition edition = editions.current();
        int position = 0;
        for (ForumSeed seed : data.readList("forums.json", ForumSeed.class)) {
            Forum forum = forum(edition, position++, seed);
            forum.persist();
            seed.agenda().forEach(item -> item(forum, item).persist());
        }
    }

    private Forum forum(Edition edition, int position, ForumSeed seed) {
        var forum = new Forum();
        forum.edition = edition;
        forum.code = seed.code();
        forum.kind = seed.kind();
        forum.position = position;
        forum.name = seed.name();
        forum.theme = seed.theme();
        forum.description = seed.description();
        forum.startsAt = data.instant(seed.start());
        forum.endsAt = data.instant(seed.end());
        forum.registrable = seed.registrable();
        for (Body body : seed.organisations()) {
            var organisation = new ForumOrganisation();
            organisation.role = body.role();
            organisation.name = body.name();
            forum.organisations.add(organisation);
        }
        return forum;
    }

    private AgendaItem item(Forum forum, ItemSeed seed) {
        var item = new AgendaItem();
        item.forum = forum;
        item.kind = seed.kind();
        item.startsAt = data.instant(seed.start());
        item.endsAt = data.instant(seed.end());
        item.title = seed.title();
        for (SpeakerSeed s : seed.speakers() == null ? List.<SpeakerSeed>of() : seed.speakers()) {
            var speaker = new Speaker();
            speaker.role = s.role();
            speaker.name = s.name();
            speaker.latinName = s.latinName();
            speaker.title = s.title();
            item.speakers.add(speaker);
        }
        return item;
    }
}
