package org.huitong.correspondence;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.notification.Outgoing;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.LocalText;

/** The texts of an occasion were changed; {@code after} are the usual ones if somebody went back to them. */
public record MessageTemplateChanged(String occasion, Facts before, Facts after) implements DomainEvent {

    /** The texts as the log shows them, all languages of one together. */
    public record Facts(String mailSubject, String mailText, String smsText, String sentBy) {
        static Facts of(Texts texts) {
            return new Facts(
                    all(texts.subject()),
                    all(texts.mail()),
                    all(texts.sms()),
                    Stream.of(texts.byEmail() ? Outgoing.Kind.EMAIL : null, texts.bySms() ? Outgoing.Kind.SMS : null)
                            .filter(kind -> kind != null)
                            .map(Outgoing.Kind::name)
                            .collect(Collectors.joining(", ")));
        }

        private static String all(LocalText text) {
            return text.byLanguage().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining("\n"));
        }
    }

    static MessageTemplateChanged of(Occasion occasion, Texts before, Texts after) {
        return new MessageTemplateChanged(occasion.name(), Facts.of(before), Facts.of(after));
    }

    @Override
    public String subjectType() {
        return "message-template";
    }

    @Override
    public String subjectKey() {
        return occasion;
    }
}
