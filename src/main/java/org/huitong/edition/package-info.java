/**
 * The conference itself: one edition with its dates, city, themes and organisations in their fixed order. It uses only
 * the kernel; everything else hangs on an edition. It publishes no events yet.
 */
package org.huitong.edition;
