/**
 * What the conference writes to its guests: templates of messages by occasion and language, the messages that follow from
 * what happens to a registration, messages to many at once, and the pages where all of that is looked after. It listens to
 * the events of {@code registration}, leaves its messages in the outbox of {@code notification}, and publishes
 * {@code MessageTemplateChanged}, {@code CampaignScheduled} and others for the log.
 */
package org.huitong.correspondence;
