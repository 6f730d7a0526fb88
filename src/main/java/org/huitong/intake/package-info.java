/**
 * Lists that come in: an Excel or CSV file of guests is read, its columns are understood, every row is looked at before
 * anything is done, and what is right is registered. It owns imports, their rows and the remembered columns; the rules are
 * those of {@code registration}, which it uses. It publishes {@code ImportUploaded}, {@code ImportChecked},
 * {@code ImportStarted}, {@code ImportFinished}, {@code ImportCancelled} and {@code ImportWorkbookTaken}.
 */
package org.huitong.intake;
