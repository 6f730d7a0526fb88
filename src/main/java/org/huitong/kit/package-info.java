/**
 * What a hall has to have before its forum comes (拎包开会标准配置): the standard kit of each kind of forum, the checklist that
 * every booked hall gets of it, its signing off by both sides, and what host units ask for beyond the standard. It uses the
 * bookings, whose events it follows, the working groups and the photo reader of {@code form}. It publishes {@link
 * org.huitong.kit.KitItemChanged}, {@link org.huitong.kit.KitSigned}, {@link org.huitong.kit.KitSignatureTakenBack}, {@link
 * org.huitong.kit.HallOpened}, {@link org.huitong.kit.KitTemplateChanged}, {@link org.huitong.kit.KitBroughtUpToDate} and the
 * events of requests.
 */
package org.huitong.kit;
