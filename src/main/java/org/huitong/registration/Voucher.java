package org.huitong.registration;

/** Who vouches for somebody that is being registered; its work is done in the transaction that registers. */
public interface Voucher {
    /** For those who register themselves. */
    Voucher NOBODY = new Voucher() {
        @Override
        public boolean admits() {
            return false;
        }

        @Override
        public void before() {
            // Nobody to ask.
        }

        @Override
        public void registered(long registrationId) {
            // Nobody to tell.
        }
    };

    /** Whether a category by invitation is open to whom it vouches for. */
    boolean admits();

    /** Before anything is looked at; refuses by throwing. */
    void before();

    /** Once it is written, and before places are taken. */
    void registered(long registrationId);
}
