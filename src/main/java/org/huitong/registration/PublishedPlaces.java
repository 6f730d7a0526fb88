package org.huitong.registration;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Places at the times that the public knows. */
@ApplicationScoped
class PublishedPlaces {
    private final List<PublishedTimes> sources;

    @Inject
    PublishedPlaces(@All List<PublishedTimes> sources) {
        this.sources = sources;
    }

    /** The place as it is published; as it is planned where nothing of its forum ever was. */
    PlaceView of(PlaceView place) {
        return slot(place.forum())
                .map(slot -> place.at(slot.start(), slot.end()))
                .orElse(place);
    }

    Optional<PublishedTimes.Slot> slot(String forum) {
        return sources.stream().flatMap(source -> source.of(forum).stream()).findFirst();
    }
}
