package org.huitong.registration;

import java.time.Instant;
import org.huitong.platform.LocalText;

/**
 * A guest's place in a forum.
 *
 * @param rank on the waiting list, counted from 1; 0 for a place that does not wait
 */
public record PlaceView(
        long id, String forum, LocalText forumName, Instant startsAt, Instant endsAt, Place.Status status, int rank) {}
