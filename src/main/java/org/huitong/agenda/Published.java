package org.huitong.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The programme as everyone may know it.
 *
 * @param number of the version; 0 as long as nothing has been published and the draft is shown
 * @param at when it was published, conference clock; null for number 0
 * @param forums in the order of the programme
 * @param withdrawn what an earlier version had and this one has no more, as it was last
 */
public record Published(int number, Instant at, List<PlannedForum> forums, List<PlannedForum> withdrawn) {
    /** What is known before the first publication. */
    static final Published NOTHING = new Published(0, null, List.of(), List.of());

    /** The forum with this code, if it is in the programme. */
    public Optional<PlannedForum> forum(String code) {
        return forums.stream().filter(forum -> forum.code().equals(code)).findFirst();
    }

    /** The forum with this code, if it was in the programme once and is no more. */
    public Optional<PlannedForum> withdrawn(String code) {
        return withdrawn.stream().filter(forum -> forum.code().equals(code)).findFirst();
    }
}
