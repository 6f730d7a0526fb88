package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** From where staff may sign in and work (GB/T 22239-2019, 8.1.4.1: restricted addresses of administration). */
@ApplicationScoped
class AddressGate {
    private final StaffConfig config;

    @Inject
    AddressGate(StaffConfig config) {
        this.config = config;
    }

    boolean admits(String address) {
        return within(config.allowedAddresses().orElse(List.of()), address);
    }

    /** Nothing said means everyone; an address that cannot be told is then nobody's. */
    static boolean within(List<AddressRange> allowed, String address) {
        return allowed.isEmpty() || address != null && allowed.stream().anyMatch(range -> range.contains(address));
    }
}
