/**
 * Messages to people: an outbox that is written in the transaction of the change it tells of, and the job that hands its
 * messages to a {@code Channel}: files, a mail server, a gateway for text messages. It uses {@code platform} only and publishes no events.
 */
package org.huitong.notification;
