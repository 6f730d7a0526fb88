package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.huitong.platform.OldRows;

/** Worksheets that nobody took over are forgotten after a day. */
@ApplicationScoped
class OldAgendaImports implements OldRows {
    @Override
    public List<Term> terms() {
        return List.of(new Term("agenda_import", "uploaded_at", Duration.ofDays(1)));
    }
}
