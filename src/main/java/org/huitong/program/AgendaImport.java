package org.huitong.program;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** A worksheet of agendas or forums that somebody has brought in and not taken over yet. */
@Entity
class AgendaImport extends StoredEntity {
    public String uploadedBy;
    /** Real clock. */
    public Instant uploadedAt;

    @Convert(converter = AgendaRow.ListConverter.class)
    public List<AgendaRow> content;

    boolean ofForums() {
        return content.get(0).ofForum();
    }

    /** Everybody sees their own only. */
    static Optional<AgendaImport> own(long id, String username) {
        return find("id = ?1 and uploadedBy = ?2", id, username).firstResultOptional();
    }
}
