package org.huitong.program;

import java.util.List;
import org.huitong.edition.OrganisationRole;
import org.huitong.platform.LocalText;

/**
 * A forum as somebody wants it.
 *
 * @param theme null if it has none of its own
 * @param internalNote what only those who plan it read; null if there is nothing
 * @param organisations in the order in which the programme prints them
 */
public record ForumWish(
        ForumKind kind,
        LocalText name,
        LocalText theme,
        LocalText description,
        LocalText internalNote,
        Span time,
        boolean registrable,
        List<Body> organisations) {
    /** A body that carries the forum. */
    public record Body(OrganisationRole role, LocalText name) {
        static List<Body> of(List<ForumOrganisation> organisations) {
            return organisations.stream()
                    .map(organisation -> new Body(organisation.role, organisation.name))
                    .toList();
        }
    }

    static ForumWish of(Forum forum) {
        return new ForumWish(
                forum.kind,
                forum.name,
                forum.theme,
                forum.description,
                forum.internalNote,
                forum.time(),
                forum.registrable,
                Body.of(forum.organisations));
    }
}
