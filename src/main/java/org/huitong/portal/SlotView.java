package org.huitong.portal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.program.AgendaItem;

/**
 * A slot of a forum's agenda. Times carry the offset of the conference's zone.
 *
 * @param id of the agenda item, for paging
 */
record SlotView(
        @JsonIgnore long id,
        AgendaItem.Kind kind,
        LocalText title,
        OffsetDateTime start,
        OffsetDateTime end,
        List<SpeakerView> speakers) {}
