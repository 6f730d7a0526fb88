package org.huitong.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the organiser has said of how characters are read in names. It comes before {@link Surnames} and ICU. */
final class Overrides {
    static final Overrides NONE = new Overrides(List.of());

    private final Map<String, List<String>> surnames = new HashMap<>();
    private final Map<String, String> inside = new HashMap<>();

    Overrides(List<NameReading> readings) {
        for (NameReading one : readings) {
            put(one.place, one.characters, one.reading);
        }
    }

    private Overrides(Overrides others) {
        surnames.putAll(others.surnames);
        inside.putAll(others.inside);
    }

    private void put(ReadingPlace place, String characters, String reading) {
        if (place == ReadingPlace.SURNAME) {
            surnames.put(key(characters), List.of(reading.split(" ")));
        } else {
            inside.put(characters, reading);
        }
    }

    /** These, but for one that is another. @param reading null for what the rules say */
    Overrides with(ReadingPlace place, String characters, String reading) {
        var others = new Overrides(this);
        if (reading != null) {
            others.put(place, characters, reading);
        } else if (place == ReadingPlace.SURNAME) {
            others.surnames.remove(key(characters));
        } else {
            others.inside.remove(characters);
        }
        return others;
    }

    /** Compound surnames are known by their simplified form, as {@link Surnames} has them; single ones as they are written. */
    private static String key(String surname) {
        return surname.codePointCount(0, surname.length()) > 1 ? Han.simplified(surname) : surname;
    }

    /** One syllable for each character. */
    Optional<List<String>> surname(String surname) {
        return Optional.ofNullable(surnames.get(key(surname)));
    }

    Optional<String> inside(int character) {
        return inside.isEmpty() ? Optional.empty() : Optional.ofNullable(inside.get(Character.toString(character)));
    }
}
