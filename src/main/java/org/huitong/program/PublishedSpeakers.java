package org.huitong.program;

/** Whom the public reads of: whoever keeps what is published of the programme has a bean of this. */
public interface PublishedSpeakers {
    /** Whether somebody of this name appears in the programme as it is published. */
    boolean names(String speaker);
}
