package org.huitong.delegation;

/** What a higher feature knows of a delegation that is about to be removed: it has a bean of this. */
public interface DelegationUse {
    /** Whether anything of the feature's hangs on it. */
    boolean uses(Delegation delegation);
}
