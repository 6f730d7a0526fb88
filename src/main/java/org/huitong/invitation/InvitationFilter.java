package org.huitong.invitation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.huitong.platform.Known;
import org.huitong.platform.Texts;

/**
 * Which invitations are meant; everything may be empty.
 *
 * @param q anything of name, reading, organisation, position or number
 * @param status null for any
 * @param category code
 * @param unit id of a unit's contact, as text
 * @param unanswered only those who were written to and have not answered
 */
record InvitationFilter(String q, InvitationStatus status, String category, String unit, boolean unanswered) {
    /** All of them. */
    static final InvitationFilter ALL = new InvitationFilter("", null, "", "", false);

    private static final int Q_MAX = 100;

    static InvitationFilter of(MultivaluedMap<String, String> sent) {
        return new InvitationFilter(
                Texts.cut(Texts.tidy(sent.getFirst("q")), Q_MAX),
                Known.of(InvitationStatus.class, sent.getFirst("status")).orElse(null),
                Texts.cut(Texts.tidy(sent.getFirst("category")), Q_MAX),
                number(sent.getFirst("unit")),
                "true".equals(sent.getFirst("unanswered")));
    }

    private static String number(String text) {
        return text != null && text.matches("\\d{1,18}") ? text : "";
    }

    /** By the names of the form's fields, without what is empty. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("status", status == null ? "" : status.name());
        all.put("category", category);
        all.put("unit", unit);
        all.put("unanswered", unanswered ? "true" : "");
        all.values().removeIf(String::isEmpty);
        return all;
    }

    public String query() {
        return parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** For the log: whom somebody has searched for is nobody's business. */
    String told() {
        return parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + (entry.getKey().equals("q") ? "…" : entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    public String statusName() {
        return status == null ? "" : status.name();
    }
}
