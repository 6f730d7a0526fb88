package org.huitong.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Long work in pieces, each in a transaction of its own. */
public final class Pieces {
    private Pieces() {}

    /** One piece of the work. */
    public interface Piece {
        /**
         * @param most how many to do
         * @param at filled with the id of the one that is being worked on
         * @return whether there was anything to do
         */
        boolean some(int most, long[] at);
    }

    /** What becomes of one that cannot be worked on. */
    public interface Spoilt {
        void leaveOut(long id, RuntimeException why);
    }

    /**
     * Does a piece. Where one of it spoils it for the others they are tried one by one, and it alone is left out.
     *
     * @param leaveOut takes the one away that cannot be worked on, in a transaction of its own
     * @return whether there may be more
     */
    public static boolean step(int most, Piece piece, Spoilt leaveOut) {
        long[] at = new long[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> piece.some(most, at));
        } catch (RuntimeException several) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> piece.some(1, at));
            } catch (RuntimeException one) {
                QuarkusTransaction.requiringNew().run(() -> leaveOut.leaveOut(at[0], one));
                return true;
            }
        }
    }
}
