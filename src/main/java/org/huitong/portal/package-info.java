/**
 * The public site in every language, and the public part of the stable API: what is on, when, where, and by whom. It may
 * use every feature and nobody uses it. It stores nothing and publishes no events.
 */
package org.huitong.portal;
