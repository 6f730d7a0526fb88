package org.huitong.platform;

/** What became of what somebody tried. */
public enum Outcome {
    DONE,
    /** A rule or a right was against it. */
    REFUSED,
    /** It was allowed and yet did not come about. */
    FAILED
}
