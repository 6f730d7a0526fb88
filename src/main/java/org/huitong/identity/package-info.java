/**
 * Who is asking, and what they may see: the credential that counts for a path, roles, scopes, and the ways in of guests and
 * volunteers: personal links and one-time codes. Staff accounts are kept by {@code staff}, which it asks through {@link
 * StaffDirectory}; who holds a link is known through {@link LinkHolders}. It uses {@code edition} and {@code notification},
 * and publishes what was done with links and codes.
 */
package org.huitong.identity;
