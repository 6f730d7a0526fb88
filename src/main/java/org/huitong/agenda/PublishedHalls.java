package org.huitong.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.registration.ForumGuests;
import org.huitong.venue.HallUse;

/** Tells whoever is about to change a hall which forums the public reads to be in it. */
@ApplicationScoped
class PublishedHalls implements HallUse {
    private final Versions versions;
    private final ForumGuests guests;

    @Inject
    PublishedHalls(Versions versions, ForumGuests guests) {
        this.versions = versions;
        this.guests = guests;
    }

    /** Nothing as long as the public is shown the draft. */
    @Override
    public List<Use> of(String hall) {
        Published published = versions.current();
        return published.number() == 0
                ? List.of()
                : published.forums().stream()
                        .filter(forum -> forum.halls().stream()
                                .anyMatch(one -> one.code().equals(hall)))
                        .map(forum -> Use.published(
                                forum.code(), forum.name(), forum.start(), forum.end(), guests.present(forum.code())))
                        .toList();
    }
}
