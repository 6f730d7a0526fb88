package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.form.AnswerRule;
import org.huitong.person.DocumentType;
import org.huitong.person.IdentityDocument;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Known;
import org.huitong.platform.WallClock;

/** What the rules of a form need to know on this day. */
@ApplicationScoped
class FormCircumstances {
    /** Where people are born today, if anywhere a number says so: the day of identity documents. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Clock wallClock;
    private final boolean testRegion;

    @Inject
    FormCircumstances(@WallClock Clock wallClock, RegistrationConfig config, HuitongConfig huitong) {
        this.wallClock = wallClock;
        this.testRegion = config.testRegion().orElse(huitong.demo());
    }

    AnswerRule.Circumstances of(Edition edition) {
        return new AnswerRule.Circumstances(testRegion, today(), edition.firstDay, edition.lastDay);
    }

    /** The document as typed, if its number can be one. */
    Optional<IdentityDocument> document(String type, String number) {
        return Known.of(DocumentType.class, type)
                .flatMap(known -> IdentityDocument.check(known, number, testRegion, today())
                        .value());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(wallClock.instant(), CHINA);
    }
}
