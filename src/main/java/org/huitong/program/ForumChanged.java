package org.huitong.program;

import java.time.Instant;
import java.util.List;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.LocalText;

/**
 * What is told of a forum has been changed.
 *
 * @param forum its code
 */
public record ForumChanged(String forum, Facts before, Facts after) implements DomainEvent {
    /**
     * What can be changed.
     *
     * @param name in all languages, like the texts; null where there is none
     * @param organisations in their order
     */
    public record Facts(
            ForumKind kind,
            String name,
            String theme,
            String description,
            String internalNote,
            Instant startsAt,
            Instant endsAt,
            boolean registrable,
            List<String> organisations) {
        static Facts of(ForumWish forum) {
            return new Facts(
                    forum.kind(),
                    all(forum.name()),
                    all(forum.theme()),
                    all(forum.description()),
                    all(forum.internalNote()),
                    forum.time().from(),
                    forum.time().until(),
                    forum.registrable(),
                    forum.organisations().stream()
                            .map(body -> body.role() + " " + all(body.name()))
                            .toList());
        }
    }

    static String all(LocalText text) {
        return text == null ? null : String.join(" / ", text.byLanguage().values());
    }

    @Override
    public String subjectType() {
        return "forum";
    }

    @Override
    public String subjectKey() {
        return forum;
    }
}
