/**
 * The places themselves: venues, their halls, and what each hall holds in each layout. It uses only the foundation; who
 * is in a hall and when is told by {@code booking}. It publishes no events yet.
 */
package org.huitong.venue;
