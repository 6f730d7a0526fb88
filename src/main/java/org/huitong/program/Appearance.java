package org.huitong.program;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** A speaker in a slot, in a role; their order there is the programme's. */
@Embeddable
public class Appearance {
    @Enumerated(EnumType.STRING)
    public Speaker.Role role;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Speaker speaker;

    static Appearance of(Speaker speaker, Speaker.Role role) {
        var appearance = new Appearance();
        appearance.speaker = speaker;
        appearance.role = role;
        return appearance;
    }
}
