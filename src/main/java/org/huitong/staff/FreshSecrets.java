package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huitong.identity.Cookies;
import org.huitong.identity.Keys;
import org.huitong.platform.FieldCipher;

/**
 * Hands what is shown only when it is made (recovery codes, an access token) over to the page after the redirect, so that
 * loading that page again makes nothing anew. It travels sealed in the browser that asked, opens on every instance, for a
 * few minutes, and only beside the session it was made in; the database never holds it.
 */
@ApplicationScoped
class FreshSecrets {
    static final String COOKIE = "fresh";
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final String PURPOSE = "fresh-secret";

    private final FieldCipher cipher;
    private final AccountTerms terms;

    @Inject
    FreshSecrets(FieldCipher cipher, AccountTerms terms) {
        this.cipher = cipher;
        this.terms = terms;
    }

    /** How long the page can be loaded again, for its words. */
    static long minutes() {
        return LIFE.toMinutes();
    }

    /**
     * @param session cookie of the session that goes on
     * @param kind what is handed over: the page of one kind does not show another
     * @param lines without line breaks
     */
    NewCookie keep(String session, String kind, List<String> lines, UriInfo uri) {
        Instant until = terms.now().plus(LIFE);
        String head = kind + " " + until.getEpochSecond() + " " + digest(session);
        byte[] sealed = cipher.seal(PURPOSE, head + "\n" + String.join("\n", lines));
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        return Cookies.of(COOKIE, value, LIFE, NewCookie.SameSite.STRICT, uri);
    }

    /** Empty if there is nothing of this kind, or it is of another session or past its time. */
    Optional<List<String>> shown(String session, String kind, String cookie) {
        if (session == null || cookie == null) {
            return Optional.empty();
        }
        try {
            List<String> lines = Arrays.asList(
                    cipher.open(PURPOSE, Base64.getUrlDecoder().decode(cookie)).split("\n"));
            String[] head = lines.get(0).split(" ");
            boolean good = head[0].equals(kind)
                    && terms.now().isBefore(Instant.ofEpochSecond(Long.parseLong(head[1])))
                    && head[2].equals(digest(session));
            return good ? Optional.of(lines.subList(1, lines.size())) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String digest(String session) {
        return HexFormat.of().formatHex(Keys.digest(session));
    }
}
