package org.huitong.assistant;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * Solves with CP-SAT of OR-Tools. Its native library is loaded when somebody first asks for a proposal. Bounds are told
 * with each solution only: the library's own callback for them (9.15) brings the whole process down.
 */
final class CpSat implements Search {
    private static final int MILLIS = 1000;
    private static final double ROUNDING = 1e-6;

    /** A search that is given so many threads; more of them need more memory and help little with problems like these. */
    private final int workers;

    CpSat(int workers) {
        this.workers = workers;
    }

    private static final class Library {
        static {
            Loader.loadNativeLibraries();
        }

        static void load() {
            // Being here has done it.
        }
    }

    @Override
    public Solution solve(Problem problem, int seconds, Watch watch) {
        Library.load();
        var model = new PlacementModel(problem);
        var solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(seconds)
                .setNumWorkers(workers)
                .setRandomSeed(1)
                // Everything in the linear relaxation: here it is nearly whole by itself, and proves the best at once.
                .setLinearizationLevel(2);
        watch.stoppedBy(solver::stopSearch);
        CpSolverStatus status = solver.solve(model.model, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                watch.better(Math.round(objectiveValue()), whole(bestObjectiveBound()));
            }
        });
        long millis = Math.round(solver.wallTime() * MILLIS);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Solution(Solution.Proof.NONE, List.of(), 0, 0, millis);
        }
        return new Solution(
                status == CpSolverStatus.OPTIMAL ? Solution.Proof.OPTIMAL : Solution.Proof.GOOD,
                placed(solver, model),
                Math.round(solver.objectiveValue()),
                whole(solver.bestObjectiveBound()),
                millis);
    }

    /** Points are whole numbers: a bound between two of them is the higher one. */
    private static long whole(double bound) {
        return (long) Math.ceil(bound - ROUNDING);
    }

    private static List<Solution.Placed> placed(CpSolver solver, PlacementModel model) {
        List<Solution.Placed> placed = new ArrayList<>();
        for (int i = 0; i < model.choices.size(); i++) {
            if (solver.booleanValue(model.taken.get(i))) {
                placed.add(model.choices.get(i).placed());
            }
        }
        return placed;
    }
}
