package org.huitong.registration;

import jakarta.ws.rs.QueryParam;

/** What part of the registrations is looked at, as it stands in the address; forms that act on it carry it in theirs. */
record ReviewQuery(
        @QueryParam("status") String status,
        @QueryParam("category") String category,
        @QueryParam("forum") String forum,
        @QueryParam("delegation") String delegation,
        @QueryParam("q") String q,
        @QueryParam("order") String order,
        @QueryParam("after") String after) {
    /** What is mistyped in it is left out. */
    ReviewFilter filter() {
        return ReviewFilter.of(status, category, forum, delegation, q, order, after);
    }

    /** All of it, from the first on. */
    ReviewFilter whole() {
        return ReviewFilter.of(status, category, forum, delegation, q, order, null);
    }
}
