package org.huitong.registration;

import java.util.List;
import org.huitong.platform.Message;

/**
 * What a feature above this one knows for a guest: the hall of a forum, the hotel, the car. One bean per feature, so that
 * the guest's page shows all of it without this package knowing any of those features: dependencies point downwards only,
 * and a new feature appears on the page by itself. The alternative, a page in a face above all features, would part the
 * page from the registration whose states and actions make up most of it.
 */
public interface GuestFacts {
    /** Position among the features; facts of one feature keep their own order. */
    int order();

    /** What there is to tell this guest now; empty rather than vague. Called inside the request that shows it. */
    List<Fact> factsOf(long registrationId);

    /**
     * One thing to know.
     *
     * @param forum code of the forum it belongs to, beside which it is shown and whose calendar entry it locates; null
     *     for what concerns the whole stay
     * @param label for example 会场 or 酒店
     * @param value the thing itself; anything whose {@code toString} speaks the reader's language
     * @param detail how to find it, or null
     */
    record Fact(String forum, Message<?> label, Object value, Object detail) {}
}
