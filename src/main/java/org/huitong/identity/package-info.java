/**
 * Who is asking, and what they may see: the credential that counts for a path, roles, scopes, and the personal links of
 * guests and volunteers. Staff accounts are kept by {@code staff}, which it asks through {@link StaffDirectory}. It uses
 * only the kernel and publishes no events.
 */
package org.huitong.identity;
