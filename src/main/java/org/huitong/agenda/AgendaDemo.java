package org.huitong.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.platform.LocalText;

/** The programme of 2023 as it was announced at the press conference of 29 June. */
@ApplicationScoped
class AgendaDemo implements DemoPart {
    private static final LocalDateTime ANNOUNCED = LocalDateTime.parse("2023-06-29T10:00");

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
        versions.publishAll(
                drafts.forums(), LocalText.of("大会议程首次公布。", "The programme is announced."), data.instant(ANNOUNCED));
    }
}
