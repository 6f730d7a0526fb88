package org.huitong.workgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huitong.edition.Editions;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.platform.LocalText;

/** The ten city groups in their public order and six provincial ones by task. */
@ApplicationScoped
class WorkgroupDemo implements DemoPart {
    @Inject
    DemoData data;

    @Inject
    Editions editions;

    record Seed(WorkingGroup.Level level, String code, LocalText name, LocalText duties) {}

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void load() {
        int position = 0;
        for (Seed seed : data.readList("workgroups.json", Seed.class)) {
            var group = new WorkingGroup();
            group.edition = editions.current();
            group.level = seed.level();
            group.code = seed.code();
            group.position = position++;
            group.name = seed.name();
            group.duties = seed.duties();
            group.persist();
        }
    }
}
