package org.huitong.workgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huitong.edition.Editions;
import org.huitong.platform.LocalText;

/** The door to working groups of the current edition. */
@ApplicationScoped
public class WorkingGroups {
    private final Editions editions;

    @Inject
    WorkingGroups(Editions editions) {
        this.editions = editions;
    }

    /** A group as it is shown. */
    public record GroupView(String code, boolean city, LocalText name, LocalText duties) {}

    /** City groups first, each level in its fixed order. */
    @Transactional
    public List<GroupView> all() {
        return WorkingGroup.inOrder(editions.current()).stream()
                .map(g -> new GroupView(g.code, g.level == WorkingGroup.Level.CITY, g.name, g.duties))
                .toList();
    }
}
