package org.huitong.assistant;

import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.When;

/**
 * What a proposal may do, as it was typed, right or wrong.
 *
 * @param mayMove {@code true} if the box is ticked
 * @param start when forums with another time may begin, Beijing time; empty ones are left out
 */
record ProposalForm(
        @FormParam("seconds") String seconds,
        @FormParam("mayMove") String mayMove,
        @FormParam("otherTimes") List<String> otherTimes,
        @FormParam("start1") String start1,
        @FormParam("start2") String start2,
        @FormParam("start3") String start3,
        @FormParam("key") String key) {
    private static final int LONGEST = 600;

    /** Enough for a conference of the usual size, and soon over. */
    static ProposalForm blank() {
        return new ProposalForm("20", null, List.of(), null, null, null, null);
    }

    /** As a former one. */
    static ProposalForm of(Ask ask) {
        return new ProposalForm(
                Integer.toString(ask.seconds()),
                ask.mayMove() ? "true" : null,
                ask.otherTimes(),
                start(ask, 0),
                start(ask, 1),
                start(ask, 2),
                null);
    }

    private static String start(Ask ask, int number) {
        return number < ask.starts().size()
                ? When.input(Slot.instant(ask.starts().get(number)))
                : null;
    }

    public boolean moving() {
        return "true".equals(mayMove);
    }

    /** Understands it, noting what is missing or unreadable; empty if anything is. */
    Optional<Ask> read(ZoneId zone, List<String> forums, FieldErrors errors) {
        int allowed = readSeconds(errors);
        List<Long> starts = new ArrayList<>();
        readStart("start1", start1, zone, starts, errors);
        readStart("start2", start2, zone, starts, errors);
        readStart("start3", start3, zone, starts, errors);
        List<String> others =
                otherTimes.stream().filter(forums::contains).distinct().toList();
        if (!others.isEmpty() && starts.isEmpty() && errors.of("start1") == null) {
            errors.add("start1", "MISSING", says(AssistantMessages::startMissing));
        }
        return errors.any() ? Optional.empty() : Optional.of(new Ask(allowed, moving(), others, starts));
    }

    private int readSeconds(FieldErrors errors) {
        if (seconds != null && seconds.trim().matches("\\d{1,3}")) {
            int number = Integer.parseInt(seconds.trim());
            if (number >= 1 && number <= LONGEST) {
                return number;
            }
        }
        errors.add("seconds", "OUT_OF_RANGE", says(AssistantMessages::secondsWrong));
        return 0;
    }

    private static void readStart(String field, String text, ZoneId zone, List<Long> starts, FieldErrors errors) {
        if (text == null || text.isBlank()) {
            return;
        }
        try {
            starts.add(Slot.minute(LocalDateTime.parse(text.trim()).atZone(zone).toInstant()));
        } catch (DateTimeException e) {
            errors.add(field, "NOT_A_TIME", says(AssistantMessages::startUnreadable));
        }
    }

    private static Message<?> says(Function<AssistantMessages, String> wording) {
        return Message.of(AssistantMessages.class, wording);
    }
}
