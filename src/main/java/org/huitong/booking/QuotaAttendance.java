package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
                .collect(Collectors.toMap(Map.Entry::getKey, forum -> forum.getValue().stream()
                        .mapToInt(PlaceCount::capacity)
                        .sum()));
    }
}
