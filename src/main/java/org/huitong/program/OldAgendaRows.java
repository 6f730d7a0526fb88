package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.huitong.platform.OldRows;

/** Worksheets that nobody took over, and what can be undone, are forgotten after a day. */
@ApplicationScoped
class OldAgendaRows implements OldRows {
    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public List<Term> terms() {
        return List.of(new Term("agenda_import", "uploaded_at", DAY), new Term("agenda_push", "pushed_at", DAY));
    }
}
