package org.huitong.identity;

/** For whom a personal link is, and where it leads. */
public enum Audience {
    /** {@code /r/{token}} → {@code /my} */
    GUEST("guest", Roles.GUEST, "/r/", "/my"),
    /** {@code /v/{token}} → {@code /volunteer} */
    VOLUNTEER("volunteer", Roles.VOLUNTEER, "/v/", "/volunteer"),
    /** {@code /i/{token}} → {@code /reply}; there is no other way in: whoever is invited has no reference yet. */
    INVITEE("invitee", Roles.INVITEE, "/i/", "/reply"),
    /** {@code /u/{token}} → {@code /unit}: who answers for the people of a unit. */
    UNIT("unit", Roles.UNIT_CONTACT, "/u/", "/unit");

    final String cookie;
    final String role;
    final String entry;
    final String home;

    Audience(String cookie, String role, String entry, String home) {
        this.cookie = cookie;
        this.role = role;
        this.entry = entry;
        this.home = home;
    }

    /** The path that this token is to be sent with. */
    public String path(String token) {
        return entry + token;
    }

    /** Where one comes in without a link; null where there is no such way. */
    String codeSignIn() {
        return this == GUEST || this == VOLUNTEER ? home + "/sign-in" : null;
    }
}
