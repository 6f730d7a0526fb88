package org.huitong.form;

import org.huitong.platform.LocalText;

/**
 * One of the answers of a field of choices.
 *
 * @param code what is stored: capitals, digits and underscores
 */
public record Choice(String code, LocalText label) {}
