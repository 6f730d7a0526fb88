package org.huitong.registration;

/** What a guardian is to a child. */
public enum GuardianRelation {
    PARENT,
    GRANDPARENT,
    OTHER;
}
