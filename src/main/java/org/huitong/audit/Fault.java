package org.huitong.audit;

/**
 * The first thing that is wrong with the log.
 *
 * @param seq the link's number, null where there is none
 * @param entryId the entry's, null where it is not known
 */
record Fault(Kind kind, Long seq, Long entryId) {
    /** What can be wrong. */
    enum Kind {
        /** An entry, or its place in the chain, is not what was sealed. */
        CHANGED,
        /** The link is there and its entry is not. */
        ENTRY_MISSING,
        /** A link is missing between two others or at the end. */
        LINK_MISSING,
        /** An entry that was never waiting to be sealed: somebody has put it there. */
        INSERTED,
        /** The end of the chain was taken away or back. */
        END_CHANGED,
        /** The chain begins where nobody has allowed a purge. */
        BEGINNING_CHANGED,
        /** Sealed with a key that is not known here: another secret, or a forged link. */
        KEY_UNKNOWN
    }
}
