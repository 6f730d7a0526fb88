package org.huitong.program;

import org.huitong.platform.LocalText;

/**
 * A speaker as an organiser or a host wants them printed.
 *
 * @param latinName null where it is not known
 * @param title organisation and post
 * @param person key of the person it is; null where that is not known
 */
public record SpeakerWish(String name, String latinName, LocalText title, Long person) {}
