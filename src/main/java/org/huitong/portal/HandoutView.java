package org.huitong.portal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.huitong.platform.LocalText;
import org.huitong.program.Handouts;

/**
 * A file that belongs to a slot and that everybody may have by now.
 *
 * @param slot title of the agenda item
 * @param bytes size of the file
 * @param href where it is, on this site
 */
record HandoutView(@JsonIgnore long id, LocalText slot, String title, String fileType, long bytes, String href) {
    static HandoutView of(String forum, SlotView slot, Handouts.Handout one) {
        return new HandoutView(
                one.id(),
                slot.title(),
                one.title(),
                one.fileType(),
                one.fileBytes(),
                "/forums/" + forum + "/materials/" + one.id());
    }

    /** In units people know. */
    @JsonIgnore
    public String size() {
        return Handouts.size(bytes);
    }
}
