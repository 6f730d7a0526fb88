/**
 * Setting up the conference itself: editions are made, copied from earlier ones, described, and moved from phase to phase;
 * staff choose which of them they work on. It uses {@code edition}, {@code identity} and {@code audit}; its events are those
 * of {@code edition}.
 */
package org.huitong.conference;
