package org.huitong.duplicate;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * Two rows prove to be one human: the first stands for both.
 *
 * @param personId who stands for both
 * @param goneId the other
 * @param taken what was taken over from the other, by {@link org.huitong.person.PersonPart}
 */
public record PeopleMerged(Long personId, Long goneId, List<String> taken) implements DomainEvent {
    @Override
    public String subjectType() {
        return "person";
    }

    @Override
    public String subjectKey() {
        return personId.toString();
    }

    @Override
    public String relatedKey() {
        return goneId.toString();
    }
}
