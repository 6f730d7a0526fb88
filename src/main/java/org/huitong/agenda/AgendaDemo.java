package org.huitong.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.platform.LocalText;

/**
 * The programme of 2023 in two versions, so that there is something to compare: as it was announced at the press
 * conference of 29 June, and as it is now. That the opening was first planned for half an hour later is invented.
 */
@ApplicationScoped
class AgendaDemo implements DemoPart {
    private static final LocalDateTime ANNOUNCED = LocalDateTime.parse("2023-06-29T10:00");
    private static final LocalDateTime UPDATED = LocalDateTime.parse("2023-07-08T18:00");
    private static final String OPENING = "M";
    private static final Duration LATER = Duration.ofMinutes(30);

    @Inject
    DemoData data;

    @Inject
    Versions versions;

    @Inject
    Drafts drafts;

    /** After forums and halls. */
    @Override
    public int order() {
        return 62;
    }

    @Override
    public void load() {
        List<PlannedForum> now = drafts.forums();
        versions.publishAll(
                now.stream()
                        .map(forum -> forum.code().equals(OPENING) ? forum.later(LATER) : forum)
                        .toList(),
                LocalText.of("大会议程首次公布。", "The programme is announced."),
                data.instant(ANNOUNCED));
        versions.publishAll(
                now,
                LocalText.of("开幕式及主论坛提前至9:00开始。", "The opening ceremony and main forum begin earlier, at 9:00."),
                data.instant(UPDATED));
    }
}
