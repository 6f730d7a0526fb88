package org.huitong.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.form.PhotoFile;
import org.huitong.identity.Actor;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.program.Forums;

/** How far the halls of the demonstration are, a week before: every kind of standing, and some requests of hosts. */
@ApplicationScoped
class KitDemo implements DemoPart {
    @Inject
    DemoData data;

    @Inject
    Forums forums;

    @Inject
    KitPhotos photos;

    @Inject
    KitRequests requests;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /**
     * @param halls by the forums' codes
     * @param requests of hosts
     */
    record Seed(Map<String, Stand> halls, List<Ask> requests) {}

    /**
     * @param done codes of items that are in place; null for all of them
     * @param venue codes of items that the venue has signed for; null for all that are done
     * @param host codes of items that the host has signed for; null for all that are done
     * @param notNeeded why items are not needed, by their codes
     */
    record Stand(
            Set<String> done, Set<String> venue, Set<String> host, Map<String, String> notNeeded, boolean opened) {}

    record Ask(
            String forum,
            Area area,
            String what,
            int quantity,
            String why,
            LocalDateTime wantedBy,
            long cost,
            KitRequest.State state,
            String reason) {}

    @Override
    public int order() {
        return 66;
    }

    @Override
    public void load() {
        Seed seed = data.read("kit.json", Seed.class);
        seed.requests().forEach(this::ask);
        Map<String, List<Checklist>> lists =
                Checklist.<Checklist>listAll().stream().collect(Collectors.groupingBy(list -> list.forum.code));
        PhotoFile.Photo picture = picture();
        seed.halls().forEach((forum, stand) -> lists.get(forum).forEach(list -> stand(list, stand, picture)));
    }

    private void ask(Ask ask) {
        actor.onBehalfOf(
                "host",
                () -> requests.submit(
                        ask.forum(),
                        new KitWish(
                                ask.area(),
                                ask.what(),
                                ask.quantity(),
                                ask.why(),
                                data.instant(ask.wantedBy()),
                                ask.cost())));
        long id = requests.ofForum(ask.forum()).stream()
                .mapToLong(RequestView::id)
                .max()
                .orElseThrow();
        actor.onBehalfOf("venue", () -> decide(id, ask));
    }

    private void decide(long id, Ask ask) {
        if (ask.state() == KitRequest.State.APPROVED) {
            requests.approve(id, 0, ask.reason());
        } else if (ask.state() == KitRequest.State.REJECTED) {
            requests.reject(id, 0, ask.reason());
        }
    }

    private void stand(Checklist list, Stand stand, PhotoFile.Photo picture) {
        Instant now = clock.instant().minus(Duration.ofHours(18));
        List<KitItem> items = KitItem.of(List.of(list));
        Map<String, KitItem> byCode = items.stream().collect(Collectors.toMap(item -> item.code, Function.identity()));
        stand.notNeeded().forEach((code, why) -> byCode.get(code).notNeeded(why, "venue", now));
        for (KitItem item : items) {
            if (item.state == KitItem.State.OPEN && in(stand.done(), item)) {
                if (item.photoRequired) {
                    photos.store(item, picture, "venue", now);
                }
                item.done("venue", now);
                if (in(stand.venue(), item)) {
                    item.sign(Side.VENUE, "venue", now).persist();
                }
                if (in(stand.host(), item)) {
                    item.sign(Side.HOST, "host", now.plus(Duration.ofHours(2))).persist();
                }
            }
        }
        if (stand.opened()) {
            list.open("venue", null, now.plus(Duration.ofHours(3)));
        }
    }

    private static boolean in(Set<String> codes, KitItem item) {
        return codes == null || codes.contains(item.code);
    }

    /** A board on a stand, in the colours of the conference: nothing that was ever anywhere. */
    private static PhotoFile.Photo picture() {
        var picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xE8EDF3));
        pen.fillRect(0, 0, 320, 240);
        pen.setColor(new Color(0x8A1C1C));
        pen.fillRect(50, 40, 220, 110);
        pen.setColor(new Color(0x4A5668));
        pen.fillRect(90, 150, 12, 60);
        pen.fillRect(218, 150, 12, 60);
        pen.dispose();
        return PhotoFile.of(picture);
    }
}
