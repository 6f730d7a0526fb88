package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import org.huitong.delegation.Delegation;
import org.huitong.delegation.DelegationUse;

/** Keeps delegations that people come with, or that are limited. */
@ApplicationScoped
class DelegationHolders implements DelegationUse {
    @Override
    public boolean uses(Delegation delegation) {
        return Registration.count("delegation", delegation) > 0 || DelegationCap.count("delegation", delegation) > 0;
    }
}
