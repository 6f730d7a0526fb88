package org.huitong.venue;

import java.math.BigDecimal;
import java.util.List;
import org.huitong.platform.LocalText;

/** What is told of a venue; latitude and longitude are both there or both null. */
record VenueFacts(
        LocalText name,
        LocalText address,
        LocalText directions,
        BigDecimal latitude,
        BigDecimal longitude,
        List<Route> routes) {}
