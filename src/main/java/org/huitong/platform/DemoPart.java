package org.huitong.platform;

/**
 * A feature's share of the demo edition. All parts are loaded in one transaction, in this order, so that a demo is there
 * whole or not at all.
 */
public interface DemoPart {
    /** Lower tiers first: edition 10, accounts 20, reference 30, programme 40, registrations 50, planning 60. */
    int order();

    void load();
}
