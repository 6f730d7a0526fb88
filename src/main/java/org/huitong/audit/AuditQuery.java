package org.huitong.audit;

import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
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

    private static Long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
