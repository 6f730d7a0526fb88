package org.huitong.audit;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.huitong.platform.FieldErrors;

/** What the auditor has typed, as it stands in the address. */
record AuditQuery(
        @QueryParam("actor") String actor,
        @QueryParam("object") String object,
        @QueryParam("action") String action,
        @QueryParam("result") String result,
        @QueryParam("from") String from,
        @QueryParam("to") String to,
        @QueryParam("order") String order,
        @QueryParam("after") String after,
        @QueryParam("before") String before) {
    static final String OLDEST = "OLDEST";

    AuditFilter filter(ZoneId zone, FieldErrors errors) {
        return AuditFilter.of(actor, object, action, result, from, to, zone, errors);
    }

    boolean oldestFirst() {
        return OLDEST.equals(order);
    }

    boolean backwards() {
        return id(after) == null && id(before) != null;
    }

    /** Of the entry beside which the page lies; a broken one starts again at the first page. */
    Long cursor() {
        return id(after) == null ? id(before) : id(after);
    }

    /** The page after that line, or the page before it. */
    public String href(String cursor, Long id) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("actor", actor);
        parts.put("object", object);
        parts.put("action", action);
        parts.put("result", result);
        parts.put("from", from);
        parts.put("to", to);
        parts.put("order", order);
        parts.put(cursor, id.toString());
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != null && !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/admin/audit?", ""));
    }

    private static Long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
