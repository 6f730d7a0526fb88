package org.huitong.portal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.huitong.platform.LocalText;

/**
 * A unit of the programme with everything about it; also the JSON of {@code GET /api/forums/{code}}, where the fields of
 * the card stand beside the others.
 *
 * @param agenda by time
 */
record ForumDetail(@JsonUnwrapped ForumCard card, LocalText description, List<SlotView> agenda) {}
