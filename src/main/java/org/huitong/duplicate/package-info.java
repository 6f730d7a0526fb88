/**
 * Duplicates: people who may be on file twice, and the decision that two rows are one human or are not. It uses {@code
 * person} and {@code registration}. It publishes {@code PeopleMerged}, {@code PeopleMergeUndone} and {@code PeopleToldApart}.
 */
package org.huitong.duplicate;
