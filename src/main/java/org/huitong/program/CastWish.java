package org.huitong.program;

/**
 * Somebody in a slot.
 *
 * @param speaker key of the speaker
 */
public record CastWish(long speaker, Speaker.Role role) {
    static CastWish of(Appearance one) {
        return new CastWish(one.speaker.id, one.role);
    }
}
