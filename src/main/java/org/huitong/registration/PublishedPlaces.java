package org.huitong.registration;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places at the times that the public knows. */
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
                    return slot == null ? place : place.at(slot.start(), slot.end());
                })
                .toList();
    }

    /** What is published of their forums, by code. */
    Map<String, PublishedTimes.Slot> slots(List<PlaceView> places) {
        List<String> forums = places.stream().map(PlaceView::forum).toList();
        var slots = new HashMap<String, PublishedTimes.Slot>();
        sources.forEach(source -> slots.putAll(source.of(forums)));
        return slots;
    }
}
