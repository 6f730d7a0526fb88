/** Worksheets: lists that leave in Excel, row by row, so that memory does not grow with their length. */
package org.huitong.platform.sheet;
