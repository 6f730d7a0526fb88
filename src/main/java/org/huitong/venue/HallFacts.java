package org.huitong.venue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huitong.platform.LocalText;

/**
 * What is told of a hall.
 *
 * @param area square metres
 * @param capacities seats per layout; a layout that is missing is impossible
 * @param hours days on which it is not open from midnight to midnight
 */
record HallFacts(
        LocalText name,
        String floor,
        BigDecimal area,
        boolean stepFree,
        List<LocalText> equipment,
        Map<Layout, Integer> capacities,
        List<OpeningDay> hours) {}
