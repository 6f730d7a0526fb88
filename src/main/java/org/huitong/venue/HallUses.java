package org.huitong.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.venue.HallUse.Use;

/** Everybody who is in a hall: as it is planned now, and as the public still reads it. */
@ApplicationScoped
class HallUses {
    private final Instance<HallUse> beans;
    private final Venues venues;

    @Inject
    HallUses(Instance<HallUse> beans, Venues venues) {
        this.beans = beans;
        this.venues = venues;
    }

    /** Each forum as it is planned, and those that are only published after them. */
    List<Use> of(String hall) {
        return together(beans.stream().flatMap(bean -> bean.of(hall).stream()).toList());
    }

    static List<Use> together(List<Use> all) {
        Set<String> published = codes(all.stream().filter(Use::onlyPublished));
        Set<String> planned = codes(all.stream().filter(use -> !use.onlyPublished()));
        return Stream.concat(
                        all.stream()
                                .filter(use -> !use.onlyPublished())
                                .map(use -> published.contains(use.forum()) ? use.publishedToo() : use),
                        all.stream().filter(use -> use.onlyPublished() && !planned.contains(use.forum())))
                .toList();
    }

    /** Those for whom the hall will not do as it is now. */
    @Transactional
    List<Use> troubled(Hall hall) {
        List<HallBlock> blocks = venues.blocksOf(hall);
        return of(hall.code).stream()
                .filter(use -> hall.withdrawn()
                        || blocks.stream().anyMatch(block -> block.period().overlaps(use.setUp(), use.tearDown()))
                        || hall.openingHours()
                                .refusing(use.setUp(), use.start(), use.end(), use.tearDown())
                                .isPresent()
                        || tooSmall(use, use.layout() == null ? 0 : hall.capacities.getOrDefault(use.layout(), 0)))
                .toList();
    }

    /** A layout without seats is impossible, whoever comes. */
    static boolean tooSmall(Use use, int seats) {
        return use.layout() != null && (seats == 0 || seats < use.expected());
    }

    private static Set<String> codes(Stream<Use> uses) {
        return uses.map(Use::forum).collect(Collectors.toSet());
    }
}
