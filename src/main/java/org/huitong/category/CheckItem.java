package org.huitong.category;

import org.huitong.platform.LocalText;

/**
 * A point that a reviewer ticks off.
 *
 * @param key under which the tick is kept; stays when the words change
 * @param required whether nobody is approved without it
 */
public record CheckItem(String key, LocalText label, boolean required) {}
