/**
 * The log of what was done, by whom and from where, and of what was refused. It observes every
 * {@link org.huitong.platform.DomainEvent} inside the transaction that fired it, so that what is rolled back leaves no
 * trace, and looks at every answer for what was tried in vain; a job seals the lines into a chain that shows whether anybody
 * has touched them. Features use it to show an object's history. It uses {@code identity} and publishes
 * {@code LogExported} and {@code LogVerificationStarted}.
 */
package org.huitong.audit;
