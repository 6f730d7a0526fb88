package org.huitong.correspondence;

import java.time.Instant;

/**
 * The texts of an occasion as they are.
 *
 * @param version of what somebody has written, null for the usual texts
 * @param changedBy user name, null for the usual texts
 * @param changedAt real clock, null for the usual texts
 */
record TemplateView(Occasion occasion, Texts texts, Integer version, String changedBy, Instant changedAt) {
    public boolean own() {
        return version != null;
    }
}
