/**
 * The programme as the public knows it: immutable versions of it, what is different between them, and what guests are
 * told of it. It uses {@code program}, {@code booking} and {@code registration}, and publishes
 * {@link org.huitong.agenda.ProgrammePublished}.
 *
 * <p>As long as an edition has no version, its draft is what the public sees: an installation that ran before there were
 * versions goes on showing what it showed. From the first publication on, only what is published is seen.
 */
package org.huitong.agenda;
