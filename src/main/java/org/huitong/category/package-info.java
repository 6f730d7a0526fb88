/**
 * Categories: under what one takes part, who may register under it and when, and what the form asks and why. It uses
 * {@code form} for the fields and their rules. It publishes {@code CategoryChanged}.
 */
package org.huitong.category;
