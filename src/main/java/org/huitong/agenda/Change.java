package org.huitong.agenda;

import org.huitong.platform.Language;

/**
 * One thing that is not as it was.
 *
 * @param subject the agenda item or speaker it is about; null for the forum itself
 * @param language tag of the only language in which it is different; null where it does not depend on one
 * @param before as it was, null where there was nothing; its {@code toString} speaks the reader's language
 * @param after as it is, null where nothing is left; likewise
 */
public record Change(What what, Object subject, String language, Object before, Object after) {
    /** What is different. */
    public enum What {
        TIME(true),
        HALL(true),
        NAME(false),
        THEME(false),
        DESCRIPTION(false),
        KIND(false),
        REGISTRATION(false),
        ORGANISATION_ADDED(false),
        ORGANISATION_REMOVED(false),
        ORGANISATION_ORDER(false),
        ITEM_ADDED(false),
        ITEM_REMOVED(false),
        ITEM_TIME(false),
        ITEM_TITLE(false),
        ITEM_KIND(false),
        SPEAKER_ADDED(false),
        SPEAKER_REMOVED(false),
        SPEAKER_CHANGED(false),
        SPEAKER_ORDER(false);

        private final boolean whereabouts;

        What(boolean whereabouts) {
            this.whereabouts = whereabouts;
        }

        /** Whether someone who goes there has to be elsewhere, or at another time. */
        public boolean whereabouts() {
            return whereabouts;
        }
    }

    static Change of(What what, Object subject, Object before, Object after) {
        return new Change(what, subject, null, before, after);
    }

    /** Whether it is to be seen by whoever reads the current page. */
    public boolean visible() {
        return language == null || language.equals(Language.current().getLanguage());
    }
}
