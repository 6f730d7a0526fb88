/**
 * The programme: forums with their organisations and themes, and the agenda of each. It uses the reference tier. It
 * publishes no events yet.
 */
package org.huitong.program;
