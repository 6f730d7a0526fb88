package org.huitong.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Tells whoever finds a weakness where to report it (RFC 9116). */
@Path("/.well-known/security.txt")
@PermitAll
class SecurityTextPages {
    @Inject
    SecurityConfig config;

    @GET
    @Produces("text/plain;charset=UTF-8")
    public String text() {
        return of(config);
    }

    static String of(SecurityConfig config) {
        List<String> contacts = config.contact().orElse(List.of());
        if (contacts.isEmpty() || config.expires().isEmpty()) {
            throw new NotFoundException();
        }
        return contacts.stream().map(contact -> "Contact: " + contact + "\n").collect(Collectors.joining())
                + "Expires: "
                + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(config.expires().get())
                + "\nPreferred-Languages: zh, en\n";
    }
}
