package org.huitong.identity;

import java.util.Locale;
import java.util.Optional;

/** Knows the holders of one kind of personal link, and where they can be reached: one bean per {@link Audience}. */
public interface LinkHolders {
    Audience audience();

    /** Who is meant by a reference, typed in capitals without spaces around it. */
    Optional<Holder> byReference(String reference);

    /** Who the link's subject is. */
    Optional<Holder> bySubject(long subjectId);

    /**
     * @param subjectId the registration
     * @param reference of the registration, for the log
     * @param language in which to write
     * @param mobile in E.164 form; like the e-mail address for messages only, and never to be shown
     */
    record Holder(long subjectId, String reference, Locale language, String mobile, Optional<String> email) {
        @Override
        public String toString() {
            return reference;
        }
    }
}
