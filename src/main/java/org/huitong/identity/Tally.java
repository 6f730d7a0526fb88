package org.huitong.identity;

import java.util.List;
import java.util.Set;
import org.huitong.platform.Message;

/**
 * What a feature counts on the organiser's first page: one bean per feature, so that the page knows no feature and a new
 * one appears by itself. Numbers come from one statement per tally.
 */
public interface Tally {
    /** Position among the tallies, like the feature's entry in the {@link Menu}. */
    int order();

    Message<?> title();

    /** Who may see it: any one of these roles suffices. */
    Set<String> roles();

    List<Count> counts();

    /**
     * @param href the list that holds exactly what was counted
     * @param waiting whether somebody has to act while it is not zero
     */
    record Count(Message<?> label, long number, String href, boolean waiting) {}
}
