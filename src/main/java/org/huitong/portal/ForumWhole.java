package org.huitong.portal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * The JSON of {@code GET /api/forums/{code}}: the forum, and beside its fields the files that everybody may have by now.
 */
record ForumWhole(@JsonUnwrapped ForumDetail forum, List<HandoutView> materials) {}
