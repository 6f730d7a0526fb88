package org.huitong.agenda;

import org.huitong.registration.PlaceView;

/**
 * A forum in which a guest has a place, or waits for one.
 *
 * @param forum as it is published, or was last
 * @param withdrawn whether the programme has it no more
 */
record MyForum(PlaceView place, PlannedForum forum, boolean withdrawn) {}
