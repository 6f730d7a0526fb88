package org.huitong.program;

import java.util.Optional;
import org.huitong.platform.Message;

/** What hangs on a forum that is about to be removed: whoever refers to forums has a bean of this. */
public interface ForumUse {
    /** What is in the way, with how many, as part of a sentence; empty if nothing is. */
    Optional<Message<?>> of(Forum forum);
}
