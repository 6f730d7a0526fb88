package org.huitong.assistant;

/** Looks for the best solution of a problem. */
interface Search {
    /** Whoever waits for it. */
    interface Watch {
        /** Something better is known: a solution, or a bound. May be called from any thread. */
        void better(long objective, long bound);

        /** Called once, before the search begins. */
        void stoppedBy(Runnable stop);
    }

    /**
     * @param seconds after which the best so far is the answer
     * @return with {@link Solution.Proof#NONE} if nothing was found
     */
    Solution solve(Problem problem, int seconds, Watch watch);
}
