package org.huitong.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.platform.LocalText;

/** The edition of 2023 in Xiamen. */
@ApplicationScoped
class EditionDemo implements DemoPart {
    @Inject
    DemoData data;

    record Seed(
            String code,
            LocalText name,
            LocalText shortName,
            LocalText city,
            LocalText theme,
            List<TitledText> about,
            LocalText reception,
            ZoneId zone,
            LocalDate firstDay,
            LocalDate lastDay,
            Edition.Phase phase,
            List<Body> organisations) {}

    record Body(OrganisationRole role, LocalText name) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        Seed seed = data.read("edition.json", Seed.class);
        var edition = new Edition();
        edition.code = seed.code();
        edition.name = seed.name();
        edition.shortName = seed.shortName();
        edition.city = seed.city();
        edition.theme = seed.theme();
        edition.about = seed.about();
        edition.reception = seed.reception();
        edition.zone = seed.zone();
        edition.firstDay = seed.firstDay();
        edition.lastDay = seed.lastDay();
        edition.phase = seed.phase();
        edition.persist();
        for (int i = 0; i < seed.organisations().size(); i++) {
            var organisation = new Organisation();
            organisation.edition = edition;
            organisation.role = seed.organisations().get(i).role();
            organisation.position = i;
            organisation.name = seed.organisations().get(i).name();
            organisation.persist();
        }
    }
}
