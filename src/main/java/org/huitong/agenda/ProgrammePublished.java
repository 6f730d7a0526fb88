package org.huitong.agenda;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * A version of the programme is what the public sees from now on.
 *
 * @param edition its code
 * @param number of the version, counted from 1
 * @param forums codes of the forums that are not as they were in the version before
 * @param restored the version whose content it is again; null for what came from the draft
 */
public record ProgrammePublished(String edition, int number, List<String> forums, Integer restored)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "programmeVersion";
    }

    @Override
    public String subjectKey() {
        return edition + "/" + number;
    }
}
