package org.huitong.portal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.ibm.icu.text.ListFormatter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.huitong.platform.Language;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.program.AgendaItem;
import org.huitong.program.ProgramMessages;

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
        List<SpeakerView> speakers) {

    /** Whether the title says by itself, in the reader's language, what happens: then it need not be said twice. */
    public boolean saysKind() {
        String words = Message.of(ProgramMessages.class, m -> m.itemKind(kind)).toString();
        return title.toString().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** Everyone who appears in it, joined as the reader's language joins a list. */
    public String names() {
        return ListFormatter.getInstance(Language.current(), ListFormatter.Type.AND, ListFormatter.Width.NARROW)
                .format(speakers.stream().map(SpeakerView::readable).toList());
    }
}
