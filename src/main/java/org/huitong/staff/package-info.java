/**
 * Staff accounts: passwords, second factors, signing in step by step, sessions, access tokens, one's own account, and the
 * administrators' work on accounts, roles and scopes. It tells {@code identity} who a session or token belongs to. It
 * publishes an {@code AccountEvent}, never with a secret in it, for everything that happens to an account or is refused,
 * and {@code SetUpLinkMade} and {@code AdministratorsNamed} for a new installation.
 */
package org.huitong.staff;
