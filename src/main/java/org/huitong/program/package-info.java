/**
 * The programme: forums with their organisations and themes, the agenda of each, who appears in it and what they hand in.
 * It uses the reference tier, and asks others what hangs on a forum ({@link org.huitong.program.ForumUse}) and what else a
 * person does ({@link org.huitong.program.Engagements}). It publishes events of forums ({@code ForumCreated},
 * {@code ForumChanged}, {@code ForumShifted}, {@code ForumRemoved}), of agendas, speakers and materials.
 */
package org.huitong.program;
