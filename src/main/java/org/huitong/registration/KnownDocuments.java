package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.LinkRenewal;
import org.huitong.person.People;

/** The door for those who do not know that they are registered already; what is whose it never tells. */
@ApplicationScoped
class KnownDocuments {
    private final Editions editions;
    private final FormCircumstances circumstances;
    private final People people;
    private final LinkRenewal links;

    @Inject
    KnownDocuments(Editions editions, FormCircumstances circumstances, People people, LinkRenewal links) {
        this.editions = editions;
        this.circumstances = circumstances;
        this.people = people;
        this.links = links;
    }

    /** Whether somebody takes part with this document, as typed. */
    @Transactional
    boolean known(String type, String number) {
        return holder(type, number).isPresent();
    }

    /**
     * Sends the personal link of whoever takes part with this document to the contacts on file, at most once an hour.
     *
     * @param site the address of the site as the request had it, where none is set
     */
    @Transactional
    void remind(String type, String number, String site) {
        holder(type, number).ifPresent(id -> links.remind(Audience.GUEST, id, site));
    }

    private Optional<Long> holder(String type, String number) {
        return circumstances
                .document(type, number)
                .map(people::documentIndexes)
                .flatMap(indexes -> Registration.holderOf(editions.current(), indexes));
    }
}
