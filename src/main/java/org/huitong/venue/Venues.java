package org.huitong.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Editions;

/** The door to venues and halls of the current edition. */
@ApplicationScoped
public class Venues {
    private final Editions editions;

    @Inject
    Venues(Editions editions) {
        this.editions = editions;
    }

    @Transactional
    public List<Venue> all() {
        return Venue.inOrder(editions.current());
    }

    /** All halls with their venues and capacities, in order. One statement. */
    @Transactional
    public List<Hall> halls() {
        return Hall.inOrder(editions.current());
    }

    @Transactional
    public Optional<Hall> hall(String code) {
        return Hall.byCode(editions.current(), code);
    }

    /**
     * The halls of these codes, without those that do not exist, their rows locked until the transaction ends: whoever
     * decides about a hall's time holds it alone. Always in the order of ids, so that two who want the same two halls
     * never wait for each other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Hall> lockHalls(Collection<String> codes) {
        return Hall.byCodes(editions.current(), codes).stream()
                .map(Hall::locked)
                .toList();
    }
}
