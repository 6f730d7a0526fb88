package org.huitong.identity;

/** For whom a personal link is, and where it leads. */
public enum Audience {
    /** {@code /r/{token}} → {@code /my} */
    GUEST("guest", Roles.GUEST, "/r/", "/my"),
    /** {@code /v/{token}} → {@code /volunteer} */
    VOLUNTEER("volunteer", Roles.VOLUNTEER, "/v/", "/volunteer");

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

    /** Where one comes in without a link. */
    String codeSignIn() {
        return home + "/sign-in";
    }
}
