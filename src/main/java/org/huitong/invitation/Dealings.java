package org.huitong.invitation;

import java.util.Arrays;
import java.util.List;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/**
 * What would become of the lines of a list, or has become of them.
 *
 * @param lines in their order
 */
record Dealings(List<Line> lines) {
    /** What is to be done with a line. */
    enum Deed {
        NEW,
        COME,
        DECLINE,
        SUBSTITUTE,
        /** Somebody takes part already, having registered alone: an organiser is asked to join the two. */
        JOIN,
        /** Everything is so already. */
        SAME,
        /** Nothing was answered. */
        SKIP,
        WRONG;

        boolean does() {
            return this != SAME && this != SKIP && this != WRONG;
        }
    }

    /**
     * One of them.
     *
     * @param line as the spreadsheet shows it
     * @param number of the invitation; null where there is none yet
     * @param errors under the names of the fields
     */
    record Line(int line, String name, String number, Deed deed, FieldErrors errors) {
        public boolean wrong() {
            return deed == Deed.WRONG;
        }

        public List<? extends Message<?>> reasons() {
            return errors.all().stream().map(FieldErrors.FieldError::message).toList();
        }

        public String tone() {
            return switch (deed) {
                case NEW, COME -> "good";
                case DECLINE, SUBSTITUTE, JOIN -> "info";
                case SAME, SKIP -> "mute";
                case WRONG -> "bad";
            };
        }
    }

    public long count(Deed deed) {
        return lines.stream().filter(line -> line.deed == deed).count();
    }

    /** How many lines would do something. */
    public long todo() {
        return lines.stream().filter(line -> line.deed.does()).count();
    }

    public long wrong() {
        return count(Deed.WRONG);
    }

    /** Those kinds of which there are some. */
    public List<Deed> deeds() {
        return Arrays.stream(Deed.values()).filter(deed -> count(deed) > 0).toList();
    }
}
