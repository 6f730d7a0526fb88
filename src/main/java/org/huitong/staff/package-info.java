/**
 * Staff accounts: signing in, sessions, API tokens. It tells {@code identity} who a session or token belongs to. It
 * publishes {@code SignedIn}, {@code SignInRefused} and {@code SignedOut}.
 */
package org.huitong.staff;
