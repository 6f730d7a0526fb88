package org.huitong.platform;

/**
 * Something that has happened, named in the past tense, fired inside the transaction that did it. Implementations are
 * records of ids and facts: no entities, no personal values but masked ones, since every component is written to the audit
 * log, where nothing can be erased. Components named {@code before} and {@code after} are shown there side by side.
 */
public interface DomainEvent {
    /** The kind of thing it happened to, for example {@code registration}. */
    String subjectType();

    /** Its public key: a reference or code where there is one. */
    String subjectKey();

    /** The public key of the other thing it is about, by which it is to be found too; null if there is none. */
    default String relatedKey() {
        return null;
    }

    /** Refusals are written to the log too, though not without end: see the log's guard against floods. */
    default Outcome outcome() {
        return Outcome.DONE;
    }
}
