package org.huitong.platform;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import java.util.function.Function;

/**
 * A sentence that is chosen now and worded later, in the language of whoever reads it.
 *
 * @param bundle the feature's message bundle
 * @param wording picks the message and gives it its arguments
 */
public record Message<B>(Class<B> bundle, Function<B, String> wording) {
    public static <B> Message<B> of(Class<B> bundle, Function<B, String> wording) {
        return new Message<>(bundle, wording);
    }

    public String in(Locale language) {
        return wording.apply(MessageBundles.get(bundle, Localized.Literal.of(language.getLanguage())));
    }

    /** The sentence in the language of the current request. */
    @Override
    public String toString() {
        return in(Language.current());
    }
}
