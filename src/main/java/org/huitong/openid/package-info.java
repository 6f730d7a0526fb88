/**
 * Sign-in of staff by an OpenID provider outside, in place of the password and off unless it is set up. The flow itself is
 * Quarkus's: it is run on one path, and nothing of it decides anywhere else. It uses {@code staff}, which knows whose account
 * a subject belongs to and opens the session, and publishes no events of its own.
 */
package org.huitong.openid;
