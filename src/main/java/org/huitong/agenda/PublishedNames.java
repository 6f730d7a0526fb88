package org.huitong.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huitong.program.PublishedSpeakers;

/** Tells those who take a speaker off the file whether the public still reads the name. */
@ApplicationScoped
class PublishedNames implements PublishedSpeakers {
    private final Versions versions;

    @Inject
    PublishedNames(Versions versions) {
        this.versions = versions;
    }

    @Override
    public boolean names(String speaker) {
        return versions.current().forums().stream()
                .flatMap(forum -> forum.items().stream())
                .flatMap(item -> item.speakers().stream())
                .anyMatch(one -> one.name().equals(speaker));
    }
}
