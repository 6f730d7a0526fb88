package org.huitong.assistant;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.huitong.platform.Message;

/** Reasons as sentences. */
final class ReasonWords {
    private static final double KILOMETRE = 1000;

    private ReasonWords() {}

    /** A sentence for each, in the reader's language. */
    static List<Message<?>> all(List<Reason> reasons, Names names) {
        return reasons.stream().<Message<?>>map(reason -> of(reason, names)).toList();
    }

    static Message<?> of(Reason reason, Names names) {
        long a = reason.a();
        long b = reason.b();
        return switch (reason.kind()) {
            case SEATS -> says(m -> m.seats(a, b, a - b));
            case SEATS_ONLY -> says(m -> m.seatsOnly(a));
            case CONFIRMED -> says(m -> m.confirmed(a));
            case TOO_SMALL -> says(m -> m.tooSmall(a, b));
            case NO_LAYOUT -> says(ReasonMessages::noLayout);
            case SECOND_LAYOUT -> says(ReasonMessages::secondLayout);
            case NEEDS_MET -> says(m -> m.needsMet(items(m, reason, names)));
            case NEEDS_MISSING -> says(m -> m.needsMissing(items(m, reason, names)));
            case WISHES_MET -> says(m -> m.wishesMet(items(m, reason, names)));
            case WISHES_MISSING -> says(m -> m.wishesMissing(items(m, reason, names)));
            case DISTANCE -> says(m -> m.distance("%.1f".formatted(a / KILOMETRE)));
            case DISTANCE_UNKNOWN -> says(ReasonMessages::distanceUnknown);
            case SAME_VENUE -> says(m -> m.sameVenue(a, b));
            case ALONE -> says(ReasonMessages::alone);
            case BEFORE -> says(m -> m.before(forum(m, reason, names), a));
            case AFTER -> says(m -> m.after(forum(m, reason, names), a));
            case QUIET -> says(ReasonMessages::quiet);
            case STEPS -> says(ReasonMessages::steps);
            case CLOSED -> says(ReasonMessages::closed);
            case TAKEN -> says(m -> m.taken(forum(m, reason, names)));
            case MUST_MOVE ->
                says(m -> m.mustMove(
                        forum(m, reason, names), names.hall(reason.about().get(1))));
            case OUTSIDE -> says(ReasonMessages::outside);
            case TOO_CLOSE -> says(m -> m.tooClose(forum(m, reason, names), a, b));
            case AS_PENCILED -> says(ReasonMessages::asPenciled);
            case NOT_AS_PENCILED -> says(m -> m.notAsPenciled(all(m, reason, names::hall)));
            case TAKES_OVER -> says(m -> m.takesOver(all(m, reason, names::forum)));
            case PEOPLE_BUSY ->
                reason.about().isEmpty()
                        ? says(m -> m.peopleBusyElsewhere(a))
                        : says(m -> m.peopleBusy(a, forum(m, reason, names)));
            case ELSEWHERE -> says(ReasonMessages::elsewhere);
            case MAKES_ROOM -> says(m -> m.makesRoom(forum(m, reason, names)));
            case OUTGROWN -> says(m -> m.outgrown(a, b));
            case NOT_ANY_MORE -> says(ReasonMessages::notAnyMore);
            case FEWER_EMPTY -> says(m -> m.fewerEmpty(a));
            case BETTER_TOGETHER -> says(ReasonMessages::betterTogether);
            case OTHER_TIME -> says(ReasonMessages::otherTime);
            case WANTED_BY_OTHERS -> says(m -> m.wantedByOthers(a));
            case NONE_FITS -> says(m -> m.noneFits(a, b));
        };
    }

    private static String items(ReasonMessages words, Reason reason, Names names) {
        return all(words, reason, names::item);
    }

    private static String all(ReasonMessages words, Reason reason, UnaryOperator<String> name) {
        return reason.about().stream().map(name).reduce(words::and).orElse("");
    }

    /** Nameless where it lies outside the reader's scope. */
    private static String forum(ReasonMessages words, Reason reason, Names names) {
        return reason.about().isEmpty()
                ? words.another()
                : names.forum(reason.about().get(0));
    }

    private static Message<?> says(Function<ReasonMessages, String> wording) {
        return Message.of(ReasonMessages.class, wording);
    }
}
