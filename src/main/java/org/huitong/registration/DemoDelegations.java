package org.huitong.registration;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.huitong.category.Category;
import org.huitong.delegation.Delegation;

/** Says of the demonstration's special audience with whom they come, and limits the host province. */
final class DemoDelegations {
    private static final String HOST = "35";
    private static final Set<String> OTHERS = Set.of("11", "31", "33", "43", "44", "51");
    private static final String LIMITED_IN = "05";
    private static final int LEFT_IN_FORUM = 2;
    private static final int LEFT_IN_ALL = 20;

    private final Random random = new Random(35);
    private final Delegation host;
    private final List<Delegation> others;
    private final Category category;

    DemoDelegations(List<Delegation> all, Category category) {
        this.host =
                all.stream().filter(one -> one.code.equals(HOST)).findFirst().orElseThrow();
        this.others = all.stream().filter(one -> OTHERS.contains(one.code)).toList();
        this.category = category;
    }

    /** Two of five come from the host province, and one of five has not said so. */
    void assign(List<Registration> registrations) {
        registrations.stream()
                .filter(registration -> registration.category == category)
                .forEach(registration -> registration.delegation = switch (random.nextInt(5)) {
                    case 0, 1 -> host;
                    case 2 -> null;
                    default -> others.get(random.nextInt(others.size()));
                });
    }

    /** With some room left: in one forum, and under the category in all. */
    List<DelegationCap> caps(List<Registration> registrations, List<Place> places) {
        int inForum = (int) places.stream()
                .filter(place -> place.forum.code.equals(LIMITED_IN) && place.status.counts())
                .filter(place -> place.registration.category == category && place.registration.delegation == host)
                .count();
        int inAll = (int) registrations.stream()
                .filter(registration -> registration.category == category && registration.status.living())
                .filter(registration -> registration.delegation == host)
                .count();
        return places.stream()
                .filter(place -> place.forum.code.equals(LIMITED_IN))
                .limit(1)
                .flatMap(place -> Stream.of(
                        DelegationCap.of(place.forum, category, host, inForum + LEFT_IN_FORUM, inForum),
                        DelegationCap.of(null, category, host, inAll + LEFT_IN_ALL, inAll)))
                .toList();
    }
}
