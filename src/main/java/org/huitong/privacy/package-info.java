/**
 * Personal data: the notice people read before they give any, in numbered versions that are never changed. It uses only
 * the kernel and {@code edition}, and publishes no events yet.
 */
package org.huitong.privacy;
