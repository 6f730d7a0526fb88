package org.huitong.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.huitong.platform.OldRows;

/** Rows that nobody fetched, imports of long ago, and columns of lists that are not used any more. */
@ApplicationScoped
class OldImports implements OldRows {
    private final IntakeConfig config;

    @Inject
    OldImports(IntakeConfig config) {
        this.config = config;
    }

    @Override
    public List<Term> terms() {
        Duration kept = config.kept();
        return List.of(
                new Term("import_row", "uploaded_at", kept),
                new Term("guest_import", "uploaded_at", SIX_MONTHS.plus(kept)),
                new Term("import_mapping", "used_at", SIX_MONTHS));
    }
}
