package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.edition.OrganisationRole;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.platform.LocalText;

/** The programme of 2023: forums and themes are public facts, hours and speakers are invented. */
@ApplicationScoped
class ProgramDemo implements DemoPart {
    /** Most have accepted. */
    private static final List<Speaker.Invitation> STATES = List.of(
            Speaker.Invitation.ACCEPTED,
            Speaker.Invitation.ACCEPTED,
            Speaker.Invitation.ACCEPTED,
            Speaker.Invitation.ASKED,
            Speaker.Invitation.TO_ASK);

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
        Map<SpeakerWish, Speaker> speakers = new HashMap<>();
        for (ForumSeed seed : data.readList("forums.json", ForumSeed.class)) {
            Forum forum = forum(edition, position++, seed);
            forum.persist();
            for (ItemSeed slot : seed.agenda()) {
                AgendaItem item = item(forum, slot, speakers);
                item.persist();
                slides(item);
                forum.agenda.add(item);
            }
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

    /** Keynotes need slides: those of the first day sooner, which is late by the conference's clock. */
    private static void slides(AgendaItem item) {
        if (item.kind == AgendaItem.Kind.KEYNOTE) {
            Edition edition = item.forum.edition;
            boolean firstDay = LocalDate.ofInstant(item.startsAt, edition.zone).equals(edition.firstDay);
            Material.of(item, new MaterialWish("演示文稿", edition.firstDay.minusDays(firstDay ? 10 : 5), null, false))
                    .persist();
        }
    }

    /** One row for somebody who appears several times. */
    private Speaker speaker(SpeakerWish wish) {
        Speaker speaker = Speaker.of(editions.current(), wish);
        Speaker.Invitation state = STATES.get(Math.floorMod(wish.name().hashCode(), STATES.size()));
        speaker.invite(state, editions.current().firstDay.minusDays(30));
        speaker.persist();
        return speaker;
    }

    private AgendaItem item(Forum forum, ItemSeed seed, Map<SpeakerWish, Speaker> speakers) {
        var item = new AgendaItem();
        item.forum = forum;
        item.kind = seed.kind();
        item.startsAt = data.instant(seed.start());
        item.endsAt = data.instant(seed.end());
        item.title = seed.title();
        for (SpeakerSeed s : seed.speakers() == null ? List.<SpeakerSeed>of() : seed.speakers()) {
            var wish = new SpeakerWish(s.name(), s.latinName(), s.title(), null);
            item.speakers.add(Appearance.of(speakers.computeIfAbsent(wish, this::speaker), s.role()));
        }
        return item;
    }
}
