package org.huitong.program;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.huitong.platform.LocalText;

/** Someone who appears in a slot, as the programme prints them. */
@Embeddable
public class Speaker {
    @Enumerated(EnumType.STRING)
    public Role role;

    public String name;
    /** The name in Latin letters, for readers of other languages. */
    public String latinName;
    /** Organisation and post. */
    public LocalText title;

    /** In what capacity someone appears. */
    public enum Role {
        CHAIR,
        SPEAKER,
        MODERATOR,
        PANELLIST
    }
}
