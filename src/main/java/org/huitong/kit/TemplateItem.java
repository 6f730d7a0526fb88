package org.huitong.kit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.huitong.platform.LocalText;

/**
 * An item of the standard kit of a kind of forum.
 *
 * @param code stays while everything else changes
 * @param group code of the working group that sees to it
 * @param dueHours how long before set-up begins it has to be there; after it where negative
 * @param photo whether it is done only with a photo
 * @param required whether the hall cannot be opened without it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TemplateItem(
        String code,
        Area area,
        LocalText name,
        QuantityRule rule,
        String group,
        int dueHours,
        boolean photo,
        boolean required) {}
