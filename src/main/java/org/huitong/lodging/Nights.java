package org.huitong.lodging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A run of nights, both ends included. A night is the date of the evening of arrival, in the edition's zone.
 *
 * @throws org.huitong.platform.Invalid if the last night lies before the first, or far behind it
 */
public record Nights(LocalDate first, LocalDate last) {
    /** Far more than any conference; keeps a slip of the keyboard from asking for ten thousand nights. */
    private static final int MOST = 60;

    public Nights {
        if (last.isBefore(first) || first.until(last, ChronoUnit.DAYS) >= MOST) {
            throw Refusals.nightsOutOfOrder();
        }
    }

    /** The morning of departure. */
    public LocalDate checkOut() {
        return last.plusDays(1);
    }

    public int count() {
        return (int) first.until(checkOut(), ChronoUnit.DAYS);
    }

    public List<LocalDate> list() {
        return first.datesUntil(checkOut()).toList();
    }

    /** Whether they have a night in common. */
    boolean meets(Nights other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** These nights as runs without gaps. */
    static List<Nights> runs(Collection<LocalDate> nights) {
        var runs = new ArrayList<Nights>();
        for (LocalDate night : nights.stream().sorted().distinct().toList()) {
            int end = runs.size() - 1;
            if (end >= 0 && runs.get(end).checkOut().equals(night)) {
                runs.set(end, new Nights(runs.get(end).first(), night));
            } else {
                runs.add(new Nights(night, night));
            }
        }
        return runs;
    }
}
