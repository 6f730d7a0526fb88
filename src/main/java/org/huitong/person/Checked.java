package org.huitong.person;

import java.util.Optional;

/**
 * What checking something a person typed led to: the clean value, or the one fault worth telling about.
 *
 * <p>A fault is an answer, not an exception, because forms and imports show it beside its field. Neither side ever
 * holds the raw input, so a result may be logged.
 *
 * @param <T> the clean value
 * @param <F> the faults that are possible
 */
public sealed interface Checked<T, F extends Fault> {

    /** The input was good; {@code result} is its normalised form. */
    record Accepted<T, F extends Fault>(T result) implements Checked<T, F> {}

    /** The input was refused for {@code reason}. */
    record Refused<T, F extends Fault>(F reason) implements Checked<T, F> {}

    /** The clean value, empty when the input was refused. */
    default Optional<T> value() {
        return this instanceof Accepted<T, F> accepted ? Optional.of(accepted.result()) : Optional.empty();
    }

    /** The fault, empty when the input was accepted. */
    default Optional<F> fault() {
        return this instanceof Refused<T, F> refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    /**
     * The clean value, for callers whose input is known to be good, such as fixed data.
     *
     * @throws IllegalArgumentException with the code of the fault, never with the input
     */
    default T orThrow() {
        return value().orElseThrow(
                        () -> new IllegalArgumentException(fault().orElseThrow().code()));
    }
}
