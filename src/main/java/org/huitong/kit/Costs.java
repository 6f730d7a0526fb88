package org.huitong.kit;

import java.util.Collection;

/**
 * What requests come to, in fen of CNY.
 *
 * @param approved what will be spent
 * @param open what is asked for and not decided
 */
public record Costs(long approved, long open) {
    /** Of these; what was rejected or withdrawn costs nothing. */
    public static Costs of(Collection<RequestView> requests) {
        return new Costs(
                sum(requests, KitRequest.State.APPROVED.name()), sum(requests, KitRequest.State.SUBMITTED.name()));
    }

    private static long sum(Collection<RequestView> requests, String state) {
        return requests.stream()
                .filter(request -> request.state().equals(state))
                .mapToLong(RequestView::cost)
                .sum();
    }

    /** In yuan, for people. */
    public String approvedYuan() {
        return Fen.yuan(approved);
    }

    /** In yuan, for people. */
    public String openYuan() {
        return Fen.yuan(open);
    }
}
