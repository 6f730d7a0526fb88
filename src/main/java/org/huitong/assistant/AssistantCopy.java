package org.huitong.assistant;

import jakarta.enterprise.context.ApplicationScoped;
import org.huitong.edition.Copying;
import org.huitong.edition.EditionPart;

/** What forums ask of their halls. */
@ApplicationScoped
class AssistantCopy implements EditionPart {
    /** After the forums. */
    private static final int ORDER = 61;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void copy(Copying copying) {
        copying.copy(ForumWish.<ForumWish>list("forum.edition", copying.from()));
    }
}
