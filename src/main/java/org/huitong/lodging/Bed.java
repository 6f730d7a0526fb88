package org.huitong.lodging;

/**
 * Where a bed stands.
 *
 * @param hotel the hotel's code
 * @param room the room's number as on its door
 * @param number 1 for the first bed of the room
 */
public record Bed(String hotel, String room, int number) {}
