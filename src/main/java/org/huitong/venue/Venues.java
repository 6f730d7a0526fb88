package org.huitong.venue;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    @Transactional
    public Optional<Venue> venue(String code) {
        return Venue.byCode(editions.current(), code);
    }

    /** The plan of a venue as a JPEG; empty if it has none, or if there is no such venue. */
    @Transactional
    public Optional<byte[]> plan(String venue) {
        return VenuePlan.jpeg(editions.current(), venue);
    }

    /** Codes of the venues that have a plan. */
    @Transactional
    public Set<String> withPlan() {
        return VenuePlan.venues(editions.current());
    }

    /** When halls are blocked, by their codes, in order of time; halls without any are missing. One statement. */
    @Transactional
    public Map<String, List<HallBlock>> blocks() {
        return HallBlock.inOrder(editions.current()).stream().collect(groupingBy(block -> block.hall.code));
    }

    /** When this hall is blocked, in order of time. */
    @Transactional
    public List<HallBlock> blocksOf(Hall hall) {
        return HallBlock.of(hall);
    }

    /** The days on which halls can be used. */
    @Transactional
    public Days days() {
        return Days.of(editions.current());
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
