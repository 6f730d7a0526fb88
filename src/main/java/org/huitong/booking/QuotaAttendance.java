package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huitong.registration.PlaceCount;
import org.huitong.registration.Registrations;

/** Expects as many people as the forum's quotas let in, all categories together. */
@ApplicationScoped
class QuotaAttendance implements ExpectedAttendance {
    private final Registrations registrations;

    @Inject
    QuotaAttendance(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public Map<String, Integer> byForum() {
        return registrations.placesByForum().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, forum -> places(forum.getValue())));
    }

    /** Places that several categories share are there once. */
    private static int places(List<PlaceCount> counts) {
        var shared = new HashSet<String>();
        return counts.stream()
                .filter(count -> count.pool() == null || shared.add(count.pool()))
                .mapToInt(PlaceCount::capacity)
                .sum();
    }
}
