package org.huitong.volunteer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** A time of service as people count it: in hours, with one decimal where it is needed. */
record Hours(Duration time) {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @Override
    public String toString() {
        return BigDecimal.valueOf(time.toMinutes())
                .divide(MINUTES, 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
