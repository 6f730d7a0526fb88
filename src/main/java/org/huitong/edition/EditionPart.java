package org.huitong.edition;

/**
 * A feature's share of the structure that a new edition takes over from an earlier one: what was set up, never people,
 * nor what they asked for or were given. All parts are copied in one transaction.
 */
public interface EditionPart {
    /** Lower tiers first, as {@link org.huitong.platform.DemoPart#order()}. */
    int order();

    /** What an organiser may leave out. */
    enum Share {
        /** Always taken over: what the conference is like, whatever is on and wherever it is. */
        RULES,
        /** Halls and hotels: another city has others. */
        PLACE,
        /** Forums and the frames of their agendas, and with them the places in them. */
        PROGRAMME
    }

    default Share share() {
        return Share.RULES;
    }

    void copy(Copying copying);
}
