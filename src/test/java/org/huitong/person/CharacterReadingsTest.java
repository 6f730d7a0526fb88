package org.huitong.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharacterReadingsTest {

    private static final List<Integer> CHARACTERS =
            IntStream.range(0x4E00, 0x4E00 + 300).boxed().toList();

    @Test
    void onePlaceInANameIsNotAnother() {
        int dan = "单".codePointAt(0);
        int ceng = "曾".codePointAt(0);
        assertEquals("shan", CharacterReadings.asSurname().of(dan));
        assertEquals("dan", CharacterReadings.insideName().of(dan));
        assertEquals("zeng", CharacterReadings.insideName().of(ceng));
        assertEquals("ceng", CharacterReadings.inText().of(ceng));
    }

    @Test
    void manyThreadsReadWhatOneReads() throws Exception {
        CharacterReadings shared = CharacterReadings.insideName();
        inParallel(8, seed -> shuffled(seed).forEach(shared::of));
        CharacterReadings alone = CharacterReadings.insideName();
        assertEquals(
                CHARACTERS.stream().map(alone::of).toList(),
                CHARACTERS.stream().map(shared::of).toList());
    }

    @Test
    void manyThreadsSimplifyAsOneDoes() throws Exception {
        String text = "網絡文明歐陽學習".repeat(50);
        List<String> results = Collections.synchronizedList(new ArrayList<>());
        inParallel(8, seed -> results.add(Han.simplified(text)));
        assertEquals(Collections.nCopies(8, "网络文明欧阳学习".repeat(50)), results);
    }

    /** Everybody in another order, so that different characters are worked on at the same moment. */
    private static List<Integer> shuffled(int seed) {
        List<Integer> characters = new ArrayList<>(CHARACTERS);
        Collections.shuffle(characters, new Random(seed));
        return characters;
    }

    private static void inParallel(int threads, IntConsumer work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Object>> tasks = IntStream.range(0, threads)
                    .mapToObj(seed -> Executors.callable(() -> work.accept(seed)))
                    .toList();
            for (Future<Object> done : pool.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
