package org.huitong.assistant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.venue.Layout;

/** What some forums of 2023 might ask of their halls. */
@ApplicationScoped
class AssistantDemo implements DemoPart {
    /** After the halls have been booked. */
    private static final int ORDER = 61;

    @Inject
    DemoData data;

    @Inject
    Wishes wishes;

    record Seed(String forum, List<Layout> layouts, List<String> needs, List<String> wishes) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load() {
        for (Seed seed : data.readList("hall-wishes.json", Seed.class)) {
            wishes.ask(seed.forum(), seed.layouts(), seed.needs(), seed.wishes());
        }
    }
}
