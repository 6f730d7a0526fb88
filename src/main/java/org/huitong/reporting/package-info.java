/**
 * The organiser's first page: what is there and what waits to be done. It gathers the tallies that the features offer and
 * is used by nobody.
 */
package org.huitong.reporting;
