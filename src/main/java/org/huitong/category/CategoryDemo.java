package org.huitong.category;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.huitong.edition.Editions;
import org.huitong.form.Field;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.platform.LocalText;

/** The categories of the demonstration. */
@ApplicationScoped
class CategoryDemo implements DemoPart {
    @Inject
    DemoData data;

    @Inject
    Editions editions;

    record Seed(
            String code,
            LocalText name,
            LocalText description,
            @JsonProperty("public") boolean open,
            LocalDateTime opens,
            LocalDateTime closes,
            String hotelClass,
            Integer reviewSteps,
            List<CheckItem> checklist,
            LocalDateTime changesUntil,
            int companions,
            List<Field> fields) {}

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load() {
        int position = 0;
        for (Seed seed : data.readList("categories.json", Seed.class)) {
            var category = new Category();
            category.edition = editions.current();
            category.code = seed.code();
            category.position = position++;
            category.name = seed.name();
            category.description = seed.description();
            category.open = seed.open();
            category.opensAt = data.instant(seed.opens());
            category.closesAt = data.instant(seed.closes());
            category.hotelClass = seed.hotelClass();
            category.changesUntil = seed.changesUntil() == null ? null : data.instant(seed.changesUntil());
            category.companions = seed.companions();
            category.fields = seed.fields();
            category.review(
                    seed.reviewSteps() == null ? 2 : seed.reviewSteps(),
                    seed.checklist() == null ? List.of() : seed.checklist());
            category.persist();
        }
    }
}
