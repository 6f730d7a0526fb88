package org.huitong.registration;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Forums under the names and at the times that the public knows. */
@ApplicationScoped
class PublishedPlaces {
    private final List<PublishedTimes> sources;

    @Inject
    PublishedPlaces(@All List<PublishedTimes> sources) {
        this.sources = sources;
    }

    /** The places as they are published; as they are planned where nothing of a forum ever was. */
    List<PlaceView> of(List<PlaceView> places) {
        Map<String, PublishedTimes.Slot> slots = slots(places);
        return places.stream()
                .map(place -> {
                    PublishedTimes.Slot slot = slots.get(place.forum());
                    return slot == null ? place : place.as(slot);
                })
                .toList();
    }

    /** What can be chosen, likewise, by time; without what has been taken out of the published programme. */
    List<ForumChoice> choices(List<ForumChoice> planned) {
        Map<String, PublishedTimes.Slot> slots =
                of(planned.stream().map(ForumChoice::code).collect(Collectors.toSet()));
        return planned.stream()
                .filter(forum -> !slots.containsKey(forum.code())
                        || !slots.get(forum.code()).withdrawn())
                .map(forum -> slots.containsKey(forum.code()) ? forum.as(slots.get(forum.code())) : forum)
                .sorted(Comparator.comparing(ForumChoice::startsAt).thenComparing(ForumChoice::endsAt))
                .toList();
    }

    /** What is published of the places' forums, by code. */
    Map<String, PublishedTimes.Slot> slots(List<PlaceView> places) {
        return of(places.stream().map(PlaceView::forum).collect(Collectors.toSet()));
    }

    /** What is published of these forums, by code. */
    Map<String, PublishedTimes.Slot> of(Set<String> forums) {
        var slots = new HashMap<String, PublishedTimes.Slot>();
        sources.forEach(source -> slots.putAll(source.of(forums)));
        return slots;
    }
}
