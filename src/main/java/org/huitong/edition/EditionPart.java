package org.huitong.edition;

/**
 * A feature's share of the structure that a new edition takes over from an earlier one: what was set up, never people,
 * nor what they asked for or were given. All parts are copied in one transaction.
 */
public interface EditionPart {
    /** Lower tiers first, as {@link org.huitong.platform.DemoPart#order()}. */
    int order();

    /** Whether it belongs to the city: another city has other halls and hotels. */
    default boolean ofThePlace() {
        return false;
    }

    void copy(Copying copying);
}
