package org.huitong.assistant;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A proposal as it stands.
 *
 * @param forums how many it was asked to place
 * @param elapsed seconds of the search so far
 * @param points null while nothing is known
 */
record ProposalView(
        long id,
        Proposal.State state,
        boolean stopping,
        String askedBy,
        Instant askedAt,
        Ask ask,
        int forums,
        long elapsed,
        Solution.Proof proof,
        Long points,
        Long bound,
        int staying,
        List<Row> rows) {

    /** One forum in it. */
    record Row(
            long id,
            String forum,
            Placement before,
            Placement after,
            Long booking,
            List<Reason> reasons,
            ProposalRow.State state,
            String trouble) {
        static Row of(ProposalRow row) {
            return new Row(row.id, row.forum, row.before, row.after, row.booking, row.reasons, row.state, row.trouble);
        }

        /** Whether it is still to be decided, and nothing is known against it. */
        public boolean fresh() {
            return state == ProposalRow.State.OPEN;
        }

        /** Whether somebody has to see to it after the rest was accepted. */
        public boolean left() {
            return state != ProposalRow.State.APPLIED;
        }

        /** Whether it has a hall that has to be changed, not found. */
        public boolean booked() {
            return before != null;
        }

        public boolean open() {
            return state == ProposalRow.State.OPEN || state == ProposalRow.State.REFUSED;
        }

        /** For the colour of its label. */
        public String tone() {
            return switch (state) {
                case OPEN -> "ahead";
                case APPLIED -> "good";
                case REFUSED, UNPLACED -> "warn";
            };
        }

        public boolean placed() {
            return after != null;
        }
    }

    static ProposalView of(Proposal proposal, List<ProposalRow> rows, Instant now) {
        Instant end = proposal.endedAt == null ? now : proposal.endedAt;
        return new ProposalView(
                proposal.id,
                proposal.state,
                proposal.stopping,
                proposal.askedBy,
                proposal.askedAt,
                proposal.ask,
                proposal.problem.tasks().size(),
                proposal.startedAt == null
                        ? 0
                        : Math.min(
                                proposal.ask.seconds(),
                                Duration.between(proposal.startedAt, end).toSeconds()),
                proposal.proof,
                proposal.points,
                proposal.bound,
                proposal.staying,
                rows.stream().map(Row::of).toList());
    }

    public boolean moving() {
        return state == Proposal.State.WAITING || state == Proposal.State.RUNNING;
    }

    public boolean scored() {
        return points != null && bound != null;
    }

    /** For the colour of its label. */
    public String tone() {
        return switch (state) {
            case WAITING, RUNNING -> "info";
            case DONE -> "good";
            case CANCELLED -> "mute";
            case FAILED, INTERRUPTED -> "bad";
        };
    }

    /** The gap in hundredths of a per cent, so that no language has to be asked how to write a fraction. */
    public String gapPercent() {
        return "%.2f".formatted(100 * Solution.gap(points, bound));
    }

    public boolean interrupted() {
        return state == Proposal.State.INTERRUPTED;
    }

    public boolean failed() {
        return state == Proposal.State.FAILED;
    }

    /** Whether there is something to choose from. */
    public boolean answered() {
        return state == Proposal.State.DONE && proof != Solution.Proof.NONE;
    }

    /** Whether the last search can be asked for once more as it was. */
    public boolean again() {
        return failed() || interrupted();
    }

    public String cancellation() {
        return "/admin/assistant/proposals/" + id + "/cancellation";
    }

    public List<Row> placed() {
        return rows.stream().filter(Row::placed).toList();
    }

    public List<Row> unplaced() {
        return rows.stream().filter(row -> !row.placed()).toList();
    }

    /** Whether some of it was accepted. */
    public boolean begun() {
        return rows.stream().anyMatch(row -> !row.left());
    }

    public long fresh() {
        return rows.stream().filter(Row::fresh).count();
    }

    public boolean anyOpen() {
        return rows.stream().anyMatch(Row::open);
    }
}
