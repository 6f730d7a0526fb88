package org.huitong.staff;

/** Where an account stands, as an administrator sees it. */
enum AccountState {
    /** Waits for its holder to set the first password. */
    INVITED("ahead"),
    ACTIVE("good"),
    /** After too many wrong passwords, for some minutes. */
    LOCKED("warn"),
    /** Past its last day. */
    EXPIRED("mute"),
    DEACTIVATED("mute");

    /** How the style sheet shows it. */
    public final String tone;

    AccountState(String tone) {
        this.tone = tone;
    }
}
