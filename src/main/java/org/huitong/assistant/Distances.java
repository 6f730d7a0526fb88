package org.huitong.assistant;

import java.util.List;
import java.util.OptionalInt;

/** Great-circle distances on a sphere of the Earth's mean radius: a few parts in a thousand off at most. */
final class Distances {
    private static final double EARTH_RADIUS = 6_371_009;

    private Distances() {}

    /** A place on a map, in degrees (WGS 84). */
    record Point(double latitude, double longitude) {}

    /** So many people who sleep there. */
    record Beds(Point where, long people) {}

    /** The haversine formula. Metres. */
    static double between(Point a, Point b) {
        double north = Math.toRadians(b.latitude() - a.latitude());
        double east = Math.toRadians(b.longitude() - a.longitude());
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half));
    }

    /** How far these people sleep from there on an average, in metres; empty if nobody does. */
    static OptionalInt average(Point from, List<Beds> beds) {
        long people = beds.stream().mapToLong(Beds::people).sum();
        return people == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(beds.stream()
                                .mapToDouble(b -> b.people() * between(from, b.where()))
                                .sum()
                        / people));
    }
}
