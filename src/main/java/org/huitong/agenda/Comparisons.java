package org.huitong.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;

/** The door to what is different between versions of the current edition's programme. */
@ApplicationScoped
public class Comparisons {
    private final Editions editions;
    private final Versions versions;
    private final Drafts drafts;
    private final Actor actor;

    @Inject
    Comparisons(Editions editions, Versions versions, Drafts drafts, Actor actor) {
        this.editions = editions;
        this.versions = versions;
        this.drafts = drafts;
        this.actor = actor;
    }

    /**
     * Between any two states, for members of staff and within their scope.
     *
     * @param from number of a version, as {@code to}; 0 for the draft
     * @throws org.huitong.platform.Refused 404 if there is no such version
     */
    @Transactional
    List<ForumDifference> between(int from, int to) {
        return Difference.between(forums(from), forums(to), editions.current().zone).stream()
                .filter(forum -> actor.scope().covers(Scope.Kind.FORUM, forum.code()))
                .toList();
    }

    /**
     * What is new in the newest version for whoever has seen an older one, as far as the reader of the current page can
     * see it; empty if it is the newest, or unknown.
     *
     * @param seen number of the version
     */
    @Transactional
    public List<ForumDifference> since(int seen) {
        Published now = versions.current();
        return seen <= 0 || seen >= now.number()
                ? List.of()
                : versions
                        .version(seen)
                        .map(then -> Difference.between(then.forums(), now.forums(), editions.current().zone))
                        .orElse(List.of())
                        .stream()
                        .map(ForumDifference::visible)
                        .filter(ForumDifference::any)
                        .toList();
    }

    /** The same for these forums only, by code. */
    @Transactional
    public List<ForumDifference> since(int seen, Collection<String> forums) {
        return since(seen).stream()
                .filter(difference -> forums.contains(difference.code()))
                .toList();
    }

    private List<PlannedForum> forums(int number) {
        return number == 0
                ? drafts.forums()
                : versions.version(number)
                        .orElseThrow(AgendaRefusals::noVersion)
                        .forums();
    }
}
