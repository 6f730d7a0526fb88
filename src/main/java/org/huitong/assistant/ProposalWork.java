package org.huitong.assistant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.huitong.platform.WallClock;
import org.jboss.logging.Logger;

/**
 * Works proposals out, of whichever instance takes one first. While it searches it says again and again that it is alive;
 * when it is not heard of any more the proposal is given up, and nothing of it is left but that.
 */
@ApplicationScoped
class ProposalWork {
    private static final Logger LOG = Logger.getLogger(ProposalWork.class);

    private final ExecutorService executor;
    private final AssistantConfig config;
    private final Clock clock;

    @Inject
    ProposalWork(ExecutorService executor, AssistantConfig config, @WallClock Clock clock) {
        this.executor = executor;
        this.config = config;
        this.clock = clock;
    }

    /** Does all there is to do now. */
    @Scheduled(every = "${huitong.assistant.every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<Long> waiting = QuarkusTransaction.requiringNew().call(() -> {
            Proposal.giveUpTheDead(clock.instant());
            return Proposal.waiting();
        });
        for (long id : waiting) {
            claim(id).ifPresent(worker -> workOut(id, worker, new CpSat(config.workers())));
        }
    }

    /** The name under which it is worked at; empty if somebody else has taken it. */
    Optional<String> claim(long id) {
        String worker = UUID.randomUUID().toString();
        return QuarkusTransaction.requiringNew().call(() -> Proposal.lock(id)
                .filter(proposal -> proposal.claim(worker, clock.instant(), config.patience()))
                .map(proposal -> worker));
    }

    /** Searches until it has ended, and writes down what was found. */
    void workOut(long id, String worker, Search search) {
        Problem problem = QuarkusTransaction.requiringNew().call(() -> Proposal.<Proposal>findById(id).problem);
        int seconds = QuarkusTransaction.requiringNew()
                .call(() -> Proposal.<Proposal>findById(id).ask.seconds());
        var progress = new Progress();
        CompletableFuture<Solution> answer =
                CompletableFuture.supplyAsync(() -> search.solve(problem, seconds, progress), executor);
        try {
            Solution solution = await(id, worker, answer, progress);
            List<String> broken = HardRules.broken(problem, solution.placed());
            if (!broken.isEmpty()) {
                throw new IllegalStateException("a proposal that breaks rules: " + broken);
            }
            end(id, worker, problem, solution);
        } catch (ExecutionException | RuntimeException fault) {
            LOG.errorf(fault, "Proposal %d could not be worked out", id);
            fail(id, worker);
        } catch (InterruptedException stopped) {
            progress.stop();
            Thread.currentThread().interrupt();
        }
    }

    private Solution await(long id, String worker, CompletableFuture<Solution> answer, Progress progress)
            throws ExecutionException, InterruptedException {
        while (true) {
            try {
                return answer.get(config.beat().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (!goesOn(id, worker, progress)) {
                    progress.stop();
                }
            }
        }
    }

    /** Tells how far it is. */
    private boolean goesOn(long id, String worker, Progress progress) {
        return QuarkusTransaction.requiringNew().call(() -> Proposal.lock(id)
                .filter(proposal -> proposal.workedAtBy(worker))
                .map(proposal -> {
                    proposal.alive(clock.instant().plus(config.patience()), progress.points(), progress.bound());
                    return !proposal.stopping;
                })
                .orElse(false));
    }

    private void end(long id, String worker, Problem problem, Solution solution) {
        QuarkusTransaction.requiringNew().run(() -> Proposal.lock(id)
                .filter(proposal -> proposal.workedAtBy(worker))
                .ifPresent(proposal -> {
                    if (proposal.stopping) {
                        proposal.end(Proposal.State.CANCELLED, clock.instant());
                        return;
                    }
                    List<ProposalRow> rows = rows(proposal, problem, solution);
                    proposal.found(solution, problem.tasks().size() - rows.size());
                    rows.forEach(row -> row.persist());
                    proposal.end(Proposal.State.DONE, clock.instant());
                }));
    }

    private static List<ProposalRow> rows(Proposal proposal, Problem problem, Solution solution) {
        var why = new Explanation(problem, solution);
        List<ProposalRow> rows = new ArrayList<>();
        for (int i = 0; i < problem.tasks().size(); i++) {
            Task task = problem.tasks().get(i);
            Optional<Solution.Placed> placed = solution.of(i);
            if (placed.isEmpty()
                    || placed.get().stays(task) && why.wrong(placed.get()).isPresent()) {
                rows.add(ProposalRow.unplaced(proposal, i, task, why.unplaced(i)));
            } else if (!placed.get().stays(task)) {
                Solution.Placed to = placed.get();
                rows.add(ProposalRow.placed(proposal, task, to, why.released(to), why.of(to)));
            }
        }
        return rows;
    }

    private void fail(long id, String worker) {
        QuarkusTransaction.requiringNew().run(() -> Proposal.lock(id)
                .filter(proposal -> proposal.workedAtBy(worker))
                .ifPresent(proposal -> proposal.end(Proposal.State.FAILED, clock.instant())));
    }

    /** What the search says from its thread, for the one that waits. */
    private static final class Progress implements Search.Watch {
        private Long points;
        private Long bound;
        private Runnable stop = () -> {};

        @Override
        public synchronized void better(long objective, long least) {
            points = objective;
            bound = least;
        }

        @Override
        public synchronized void stoppedBy(Runnable how) {
            stop = how;
        }

        synchronized Long points() {
            return points;
        }

        synchronized Long bound() {
            return bound;
        }

        /** The search may have to finish telling something first: it is not kept from that. */
        void stop() {
            Runnable how;
            synchronized (this) {
                how = stop;
            }
            how.run();
        }
    }
}
