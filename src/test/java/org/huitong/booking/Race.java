package org.huitong.booking;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many who act at the same moment. */
final class Race {
    private Race() {}

    interface Rival {
        String act(int number) throws Exception;
    }

    /** How often each answer was given. */
    static Map<String, Long> of(int rivals, Rival rival) throws Exception {
        List<Callable<String>> deeds = IntStream.range(0, rivals)
                .mapToObj(i -> (Callable<String>) () -> rival.act(i))
                .toList();
        return together(deeds).stream().collect(groupingBy(answer -> answer, TreeMap::new, counting()));
    }

    static <T> List<T> together(List<Callable<T>> deeds) throws Exception {
        var start = new CyclicBarrier(deeds.size());
        var pool = Executors.newFixedThreadPool(deeds.size());
        try {
            List<Future<T>> done = deeds.stream()
                    .map(deed -> pool.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : done) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
