package org.huitong.portal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.huitong.edition.Edition;
import org.huitong.edition.TitledText;
import org.huitong.platform.LocalText;

/**
 * The conference as everyone may know it; also the JSON of {@code GET /api/edition}.
 *
 * @param reception where and when guests report (报到)
 * @param about what the conference is for, position by position
 * @param zone the zone of the two days and of every time on the site
 * @param organisations in their fixed order
 */
record EditionView(
        String code,
        LocalText name,
        LocalText shortName,
        LocalText city,
        LocalText theme,
        LocalText reception,
        List<TitledText> about,
        ZoneId zone,
        LocalDate firstDay,
        LocalDate lastDay,
        Edition.Phase phase,
        List<Body> organisations) {

    static EditionView of(Edition edition) {
        return new EditionView(
                edition.code,
                edition.name,
                edition.shortName,
                edition.city,
                edition.theme,
                edition.reception,
                edition.about,
                edition.zone,
                edition.firstDay,
                edition.lastDay,
                edition.phase,
                edition.organisations.stream()
                        .map(o -> new Body(o.role, o.name))
                        .toList());
    }
}
