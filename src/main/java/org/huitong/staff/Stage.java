package org.huitong.staff;

/** How far signing in has come. */
enum Stage {
    /** The password was right; a code of the second factor is asked for. */
    CODE("/sign-in/code"),
    /** There is no second factor yet: one has to be set up. */
    ENROLMENT("/sign-in/enrolment"),
    /** The password is too old: another one has to be chosen. */
    PASSWORD("/sign-in/password"),
    /** Nothing is missing. */
    INSIDE("/admin");

    final String path;

    Stage(String path) {
        this.path = path;
    }
}
