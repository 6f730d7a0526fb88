package org.huitong.assistant;

import java.util.List;

/**
 * How long a proposal takes and how good it is known to be. Not a test: what it prints stands in
 * {@code docs/performance.md}. Arguments: blocks, forums in each, halls, seconds, threads.
 */
final class Benchmark {
    private Benchmark() {}

    public static void main(String[] arguments) {
        int[] given = List.of(arguments).stream().mapToInt(Integer::parseInt).toArray();
        Problem problem = Instances.programme(given[0], given[1], given[2], 1);
        long begin = System.nanoTime();
        Solution solution = new CpSat(given[4]).solve(problem, given[3], new Search.Watch() {
            @Override
            public void better(long objective, long bound) {
                // Only the end is of interest.
            }

            @Override
            public void stoppedBy(Runnable stop) {
                // Nobody stops it.
            }
        });
        long millis = (System.nanoTime() - begin) / 1_000_000;
        System.out.printf(
                "%d forums, %d halls: %s in %d ms (search %d ms), placed %d, broken rules %d, points %d, bound %d, gap %.2f %%%n",
                problem.tasks().size(),
                problem.rooms().size(),
                solution.proof(),
                millis,
                solution.millis(),
                solution.placed().size(),
                HardRules.broken(problem, solution.placed()).size(),
                solution.objective(),
                solution.bound(),
                100 * solution.gap());
    }
}
