package org.huitong.venue;

import java.time.LocalDate;
import java.util.List;
import org.huitong.audit.HistoryLine;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/**
 * The forms about a hall.
 *
 * @param hall null for a new one
 * @param draft of the hall itself
 * @param part what was sent last
 * @param sent what was sent for that part; the draft itself if it is the hall
 * @param refusal why it was not stored, as a whole; null if nothing is wrong or single fields are
 * @param affected whom it hurts, if that has to be confirmed
 * @param troubled for whom the hall will not do as it is now
 * @param done what has just been done, for a notice
 */
record HallPage(
        Venue venue,
        Hall hall,
        Draft draft,
        Part part,
        Draft sent,
        List<LocalDate> days,
        List<HallBlock> blocks,
        FieldErrors errors,
        Message<?> refusal,
        List<HallUse.Use> affected,
        List<HallUse.Use> troubled,
        String done,
        List<HistoryLine> history) {
    /** Which of the page's forms something is about. */
    enum Part {
        HALL,
        BLOCK,
        WITHDRAWAL
    }

    static final FieldErrors NO_ERRORS = new FieldErrors();

    public String action() {
        return hall == null ? "/admin/venues/" + venue.code + "/halls/new" : path();
    }

    public String path() {
        return "/admin/venues/halls/" + hall.code;
    }

    public String restoring() {
        return path() + "/restoring";
    }

    public Layout[] layouts() {
        return Layout.values();
    }

    public boolean asks(String part) {
        return !affected.isEmpty() && this.part.name().equals(part);
    }

    public FieldErrors errorsOf(String part) {
        return this.part.name().equals(part) ? errors : NO_ERRORS;
    }

    public String sent(String part, String input) {
        return this.part.name().equals(part) ? sent.get(input) : "";
    }
}
