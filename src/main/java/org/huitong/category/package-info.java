/**
 * Categories: under what one takes part, who may register under it and when, and what the form asks and why. It uses the
 * foundation tier. It publishes no events yet.
 */
package org.huitong.category;
