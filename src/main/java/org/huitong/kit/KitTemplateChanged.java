package org.huitong.kit;

import org.huitong.platform.DomainEvent;
import org.huitong.program.ForumKind;

/**
 * The standard kit of a kind of forum reads otherwise.
 *
 * @param revision what counts from now on
 * @param item its code
 * @param before null for a new item
 * @param after null for one that was removed
 */
public record KitTemplateChanged(ForumKind kind, int revision, String item, TemplateItem before, TemplateItem after)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "kit-template";
    }

    @Override
    public String subjectKey() {
        return kind.name();
    }
}
