package org.huitong.registration;

import java.util.List;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/**
 * What would become of an {@link Enrolment}.
 *
 * @param errors under the names of the form's fields, and {@code reference}
 * @param changes what would change of the registration there is
 * @param remarks what is left as it is although the list says otherwise
 * @param registrationId of the registration there is; null for somebody new
 * @param reference of the same
 * @param identity the same 32 bytes for the same person in one list; null where nothing tells
 * @param category code; null where unknown
 * @param forums codes of those in which somebody new takes a place, or waits for one
 */
public record Examined(
        Kind kind,
        FieldErrors errors,
        List<Change> changes,
        List<Message<?>> remarks,
        Long registrationId,
        String reference,
        byte[] identity,
        String category,
        List<String> forums) {

    /** What would be done. */
    public enum Kind {
        /** A registration. */
        NEW,
        /** A change of the one there is. */
        CHANGE,
        /** Nothing: everything is so already. */
        SAME,
        /** Nothing: it breaks a rule. */
        WRONG
    }

    /**
     * A field that would be another.
     *
     * @param before null where nothing stood; numbers and addresses masked, as in after
     */
    public record Change(String field, String before, String after) {}
}
