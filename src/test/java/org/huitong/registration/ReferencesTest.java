package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void holdNothingThatLooksOrSoundsLikeSomethingElse() {
        Set<Character> used = Stream.generate(References::next)
                .limit(2000)
                .peek(reference -> assertTrue(reference.matches("R-[2-9A-HJKMNP-TV-Z]{6}"), reference))
                .flatMap(reference -> reference.substring(2).chars().mapToObj(c -> (char) c))
                .collect(Collectors.toSet());
        assertEquals(References.ALPHABET.length(), used.size(), "every character is used");
        assertTrue("0O1ILU".chars().noneMatch(c -> used.contains((char) c)));
    }

    @Test
    void hardlyEverRepeat() {
        Set<String> seen = new HashSet<>();
        IntStream.range(0, 2000).forEach(i -> seen.add(References.next()));
        assertTrue(seen.size() >= 1998, () -> "only " + seen.size());
    }
}
