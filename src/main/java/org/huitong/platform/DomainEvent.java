package org.huitong.platform;

/**
 * Something that has happened, named in the past tense, fired inside the transaction that did it. Implementations are
 * records of ids and facts: no entities, no personal values, since every component is written to the audit log.
 */
public interface DomainEvent {
    /** The kind of thing it happened to, for example {@code registration}. */
    String subjectType();

    /** Its public key: a reference or code where there is one. */
    String subjectKey();
}
