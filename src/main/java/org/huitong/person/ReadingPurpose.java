package org.huitong.person;

import java.util.Arrays;
import java.util.List;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Option;

/** What a full number is opened for. The list is short, so that the log can be counted by it. */
public enum ReadingPurpose {
    /** To compare with the document itself. */
    IDENTITY_CHECK,
    /** To speak with the person. */
    CONTACT,
    /** For the hotel's entry of its guests. */
    HOTEL_ENTRY,
    /** On request of those who guard the conference. */
    SECURITY;

    /** The entries of a form's list. */
    public static List<Option> options() {
        return Arrays.stream(values())
                .map(p -> new Option(p.name(), Message.of(ReadingMessages.class, m -> m.purpose(p))))
                .toList();
    }

    /**
     * The purpose that was chosen.
     *
     * @throws Invalid if none was, or one that does not exist
     */
    public static ReadingPurpose of(String chosen) {
        return Known.of(ReadingPurpose.class, chosen)
                .orElseThrow(() -> new Invalid(new FieldErrors()
                        .add(
                                "purpose",
                                "MISSING",
                                Message.of(ReadingMessages.class, ReadingMessages::purposeMissing))));
    }
}
