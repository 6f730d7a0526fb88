package org.huitong.identity;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a request shows to prove who sends it. */
class Credential extends BaseAuthenticationRequest {
    final Kind kind;
    final String value;
    /** Whether nobody asked for it: a page looks for news by itself. */
    final boolean background;

    Credential(Kind kind, String value, boolean background) {
        this.kind = kind;
        this.value = value;
        this.background = background;
    }

    enum Kind {
        /** The sealed session key in the cookie of a signed-in browser. */
        SESSION,
        /** A staff member's token in the Authorization header. */
        API_TOKEN,
        /** A personal link's token, in a cookie or the Authorization header. */
        PERSONAL_LINK
    }
}
