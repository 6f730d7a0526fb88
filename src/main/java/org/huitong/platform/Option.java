package org.huitong.platform;

/**
 * One entry of a drop-down list or of a group of check boxes.
 *
 * @param value what the form sends
 * @param label what the reader sees; anything whose {@code toString} speaks the reader's language
 */
public record Option(String value, Object label) {}
