/**
 * Who someone is: staff accounts, their sessions and API tokens, and the personal links of guests and volunteers. It
 * uses only the kernel. It publishes {@code SignedIn}, {@code SignInRefused} and {@code SignedOut}.
 */
package org.huitong.identity;
