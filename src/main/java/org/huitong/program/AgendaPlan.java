package org.huitong.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;

/**
 * What a worksheet of agendas, or of forums, would do.
 *
 * @param seen tells whether an agenda it concerns was changed meanwhile
 * @param lines in the order of the worksheet
 */
record AgendaPlan(long id, String seen, List<Line> lines) {
    /** What becomes of a line. */
    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        WRONG
    }

    /**
     * What is wrong in a line.
     *
     * @param column what the column stands for
     */
    record Fault(String column, Message<?> message) {
        public Message<?> header() {
            return AgendaColumns.header(column);
        }
    }

    /** A line of the worksheet. */
    static final class Line {
        private final AgendaRow row;
        private final List<Fault> faults = new ArrayList<>();
        private final List<Conflict> conflicts = new ArrayList<>();
        private final List<String> newSpeakers = new ArrayList<>();
        private Outcome outcome = Outcome.UNCHANGED;

        Line(AgendaRow row) {
            this.row = row;
        }

        void wrong(String column, Message<?> message) {
            faults.add(new Fault(column, message));
            outcome = Outcome.WRONG;
        }

        void busy(Conflict conflict) {
            conflicts.add(conflict);
        }

        void adds(String speaker) {
            newSpeakers.add(speaker);
        }

        void becomes(Outcome next) {
            outcome = next;
        }

        public AgendaRow row() {
            return row;
        }

        public String cell(String column) {
            return row.get(column);
        }

        /** Its title or name, for whoever reads the page. */
        public LocalText title() {
            String text = row.ofForum() ? AgendaColumns.NAME : AgendaColumns.TITLE;
            Map<String, String> titles = new LinkedHashMap<>();
            row.cells().keySet().stream()
                    .filter(column -> column.startsWith(text))
                    .forEach(column -> titles.put(column.substring(text.length()), cell(column)));
            return LocalText.of(titles);
        }

        public List<Fault> faults() {
            return faults;
        }

        /** Who is busy at that time; unless it is only to be looked at, somebody has to say why it may be. */
        public List<Conflict> conflicts() {
            return conflicts;
        }

        /** Names of those who come on file with it. */
        public List<String> newSpeakers() {
            return newSpeakers;
        }

        public Outcome outcome() {
            return outcome;
        }

        public String tone() {
            return switch (outcome) {
                case ADDED -> "good";
                case CHANGED -> "ahead";
                case UNCHANGED -> "mute";
                case WRONG -> "bad";
            };
        }
    }

    /** Codes of the forums that lines are about. */
    static Set<String> forums(List<Line> lines) {
        return lines.stream().map(line -> line.cell(AgendaColumns.FORUM)).collect(Collectors.toSet());
    }

    /** What to compare with when it is taken over. */
    static String seen(Collection<Forum> forums) {
        return forums.stream()
                .map(forum -> forum.code + forum.version + "." + forum.agendaVersion)
                .collect(Collectors.joining(","));
    }

    boolean ofForums() {
        return lines.get(0).row().ofForum();
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    public long added() {
        return count(Outcome.ADDED);
    }

    public long changed() {
        return count(Outcome.CHANGED);
    }

    public long unchanged() {
        return count(Outcome.UNCHANGED);
    }

    public long wrong() {
        return count(Outcome.WRONG);
    }

    public long newSpeakers() {
        return lines.stream().mapToLong(line -> line.newSpeakers().size()).sum();
    }

    /** How often somebody would be on two stages, by the forums' codes. */
    Map<String, Long> blocking() {
        return lines.stream()
                .flatMap(line -> line.conflicts().stream()
                        .filter(Conflict::blocking)
                        .map(conflict -> line.cell(AgendaColumns.FORUM)))
                .collect(Collectors.groupingBy(forum -> forum, TreeMap::new, Collectors.counting()));
    }

    /** Whether somebody has to say why speakers may be on two stages. */
    public boolean asksReason() {
        return !blocking().isEmpty();
    }

    public boolean takeable() {
        return wrong() == 0 && added() + changed() > 0;
    }
}
