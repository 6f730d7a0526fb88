/** Whole stories in a real browser, told as their users would: found by role and label, in both languages. */
package org.huitong.journeys;
