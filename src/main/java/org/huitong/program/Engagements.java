package org.huitong.program;

import java.util.List;
import java.util.Set;

/** What people do beside appearing in the programme: whoever keeps such a thing has a bean of this. */
public interface Engagements {
    /**
     * All that these people do which overlaps the time. The number of statements does not depend on how many people there
     * are.
     */
    List<Engagement> of(Set<Long> people, Span during);
}
