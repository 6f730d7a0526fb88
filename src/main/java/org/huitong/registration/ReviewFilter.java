package org.huitong.registration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huitong.platform.Cursor;
import org.huitong.platform.Known;

/**
 * What part of the registrations a reviewer looks at.
 *
 * @param status null for all
 * @param category code; null for all
 * @param forum code of a forum they hold or wait for a place in; null for all
 * @param delegation code of the one they come with, or {@link #NO_DELEGATION}; null for all
 * @param q anything of name, reading, organisation, reference or the mobile number's last four digits; null for all
 */
record ReviewFilter(
        RegistrationStatus status,
        String category,
        String forum,
        String delegation,
        String q,
        Order order,
        Optional<Cursor> after) {
    /** Of nobody has been said with whom they come; no delegation has this code. */
    static final String NO_DELEGATION = "-";

    /** In which order the list stands. */
    enum Order {
        NEWEST("r.submittedAt", true),
        OLDEST("r.submittedAt", false),
        /** By the reading of the name. */
        NAME("r.sortKey", false),
        /** By the strokes of the name: 按姓氏笔画为序. */
        STROKES("r.strokeKey", false),
        REFERENCE("r.reference", false);

        /** What is compared. */
        final String column;

        final boolean downwards;

        Order(String column, boolean downwards) {
            this.column = column;
            this.downwards = downwards;
        }

        boolean byTime() {
            return this == NEWEST || this == OLDEST;
        }
    }

    static ReviewFilter of(
            String status, String category, String forum, String delegation, String q, String order, String after) {
        return new ReviewFilter(
                Known.of(RegistrationStatus.class, status).orElse(null),
                blankToNull(category),
                blankToNull(forum),
                blankToNull(delegation),
                blankToNull(q),
                Known.of(Order.class, order).orElse(Order.NEWEST),
                Cursor.decode(after));
    }

    /** The same from this point of the list on. */
    ReviewFilter from(Optional<Cursor> point) {
        return new ReviewFilter(status, category, forum, delegation, q, order, point);
    }

    /** Whether anything is left out. */
    public boolean narrow() {
        return status != null || category != null || forum != null || delegation != null || q != null;
    }

    /** This part of the registrations as the parameters of an address, without a place in the list. */
    public String query() {
        // Not by a UriBuilder: to it, braces that somebody typed are the place of a parameter.
        return parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What is looked for, by the names of the form's fields. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("order", order.name());
        if (status != null) {
            parameters.put("status", status.name());
        }
        if (category != null) {
            parameters.put("category", category);
        }
        if (forum != null) {
            parameters.put("forum", forum);
        }
        if (delegation != null) {
            parameters.put("delegation", delegation);
        }
        if (q != null) {
            parameters.put("q", q);
        }
        return parameters;
    }

    /** What is looked for, for the log; what was typed into the search may be a name and is left out. */
    Map<String, String> told() {
        Map<String, String> told = parameters();
        told.replace("q", "…");
        return told;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
