package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** The one place where a data scope enters this package: which forums exist for whoever is acting. */
@ApplicationScoped
class ProgramScope {
    private final Editions editions;
    private final Actor actor;

    @Inject
    ProgramScope(Editions editions, Actor actor) {
        this.editions = editions;
        this.actor = actor;
    }

    Edition edition() {
        return editions.current();
    }

    boolean covers(String forum) {
        return actor.scope().covers(Scope.Kind.FORUM, forum);
    }

    /** Codes of the only forums there are for this person; empty if all are. */
    Optional<Set<String>> only() {
        return actor.scope().only(Scope.Kind.FORUM);
    }

    /** @throws Refused 404 */
    Forum forum(String code) {
        return Forum.byCode(edition(), code).filter(forum -> covers(forum.code)).orElseThrow(ProgramScope::noForum);
    }

    /** Those of these forums that there are, by code, locked in the order of their ids. */
    Map<String, Forum> locked(Set<String> codes) {
        return codes.stream()
                .filter(this::covers)
                .flatMap(code -> Forum.byCode(edition(), code).stream())
                .sorted(Comparator.comparing(forum -> forum.id))
                .map(Forum::locked)
                .collect(Collectors.toMap(forum -> forum.code, forum -> forum, (a, b) -> a, LinkedHashMap::new));
    }

    AgendaItem item(Forum forum, long id) {
        return AgendaItem.byId(edition(), id)
                .filter(item -> item.forum.id.equals(forum.id))
                .orElseThrow(ProgramScope::noItem);
    }

    static Refused noItem() {
        return new Refused(404, "NO_ITEM", Message.of(ProgrammeMessages.class, ProgrammeMessages::noItem));
    }

    static Refused noForum() {
        return new Refused(404, "NO_FORUM", Message.of(ProgrammeMessages.class, ProgrammeMessages::noForum));
    }
}
