package org.huitong.correspondence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.huitong.platform.LocalText;

/**
 * The texts of one occasion, with placeholders, in every language.
 *
 * @param subject of the e-mail
 * @param mail text of the e-mail
 * @param sms text message
 * @param byEmail whether an e-mail is sent where an address is on file
 * @param bySms whether a text message is sent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Texts(LocalText subject, LocalText mail, LocalText sms, boolean byEmail, boolean bySms) {}
