/**
 * Staff accounts: signing in, sessions, API tokens, and the administrators' work on accounts, roles and scopes. It tells
 * {@code identity} who a session or token belongs to. It publishes an {@code AccountEvent} for everything that happens to
 * an account, and {@code SetUpLinkMade} and {@code AdministratorsNamed} for a new installation.
 */
package org.huitong.staff;
