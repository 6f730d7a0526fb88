/**
 * The log of what was done, by whom and from where. It observes every {@link org.huitong.platform.DomainEvent} inside the
 * transaction that fired it, so no feature imports it, and what is rolled back leaves no trace. It publishes nothing.
 */
package org.huitong.audit;
