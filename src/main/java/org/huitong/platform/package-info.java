/**
 * The kernel: what every feature stands on and nothing of the conference itself. It uses no other package.
 */
package org.huitong.platform;
