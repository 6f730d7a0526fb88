package org.huitong.assistant;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.huitong.platform.JsonColumn;

/**
 * What a proposal may do, and how long it may take.
 *
 * @param seconds after which the best that is known is the answer
 * @param mayMove whether forums that have a hall may get another one
 * @param otherTimes codes of forums that may be at another time
 * @param starts when these may begin instead, in minutes since the epoch
 */
record Ask(int seconds, boolean mayMove, List<String> otherTimes, List<Long> starts) {
    static class Column extends JsonColumn<Ask> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
