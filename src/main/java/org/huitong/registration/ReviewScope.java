package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huitong.edition.Edition;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;

/**
 * The registrations that exist for whoever is acting: all of them, or those with a living place in one of the person's
 * forums. The one way by which a data scope enters the review's queries.
 */
@ApplicationScoped
public class ReviewScope {
    private final Actor actor;

    @Inject
    ReviewScope(Actor actor) {
        this.actor = actor;
    }

    /**
     * The scope of one person. It can be carried on to where the request is no longer known, such as a file that is
     * written while it is sent.
     *
     * @param forums codes of the only forums there are; empty for all
     */
    public record Inside(Optional<Set<String>> forums) {
        /** To be added to the conditions on a registration {@code r}; empty where nothing is left out. */
        public String condition() {
            return forums.isEmpty()
                    ? ""
                    : " and exists (select 1 from Place own where own.registration = r and own.forum.code in :scopeForums"
                            + " and own.status <> :scopeReleased)";
        }

        /** What {@link #condition} asks for. */
        public Map<String, Object> parameters() {
            return forums.<Map<String, Object>>map(
                            codes -> Map.of("scopeForums", codes, "scopeReleased", Place.Status.RELEASED))
                    .orElse(Map.of());
        }
    }

    /** Of whoever is acting in this request. */
    public Inside now() {
        return new Inside(actor.scope().only(Scope.Kind.FORUM));
    }

    /** The key of this registration, if it exists for whoever is acting. One statement. */
    public Optional<Long> idOf(Edition edition, String reference) {
        Inside inside = now();
        var query = Registration.getEntityManager()
                .createQuery(
                        "select r.id from Registration r where r.edition = :edition and r.reference = :reference"
                                + inside.condition(),
                        Long.class)
                .setParameter("edition", edition)
                .setParameter("reference", reference);
        inside.parameters().forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    /** Whether there are forums that do not exist for whoever is acting: what concerns all of them is not theirs to change. */
    boolean limited() {
        return now().forums().isPresent();
    }

    /** Whether this forum is one of the person's. */
    boolean covers(String forum) {
        return actor.scope().covers(Scope.Kind.FORUM, forum);
    }
}
