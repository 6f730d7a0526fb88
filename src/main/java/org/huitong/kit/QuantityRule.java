package org.huitong.kit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import org.huitong.platform.JsonColumn;

/**
 * How many of something a hall needs: so many whatever its size, or so many for each begun group of seats or people.
 *
 * @param amount at least 1
 * @param per how many seats or people share that amount, at least 1; 1 where the basis is {@link Basis#FIXED}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record QuantityRule(Basis basis, int amount, int per) {
    static final int MOST = 100_000;

    /** What is counted. */
    public enum Basis {
        FIXED,
        /** Seats of the hall in the layout that is booked. */
        SEATS,
        /** People who are expected; while nothing is known of them, as many as there are seats. */
        EXPECTED
    }

    static QuantityRule fixed(int amount) {
        return new QuantityRule(Basis.FIXED, amount, 1);
    }

    /**
     * @param seats of the booked layout
     * @param expected people; 0 while unknown
     */
    int of(int seats, int expected) {
        int counted =
                switch (basis) {
                    case FIXED -> 1;
                    case SEATS -> seats;
                    case EXPECTED -> expected == 0 ? seats : expected;
                };
        long groups = ((long) counted + per - 1) / per;
        return (int) Math.min(MOST, Math.max(1, groups) * amount);
    }

    static class Column extends JsonColumn<QuantityRule> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
