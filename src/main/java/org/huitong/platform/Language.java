package org.huitong.platform;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The language of the person who reads the current page: {@code ?lang=} in the address, so that a link can be shared in
 * a language; else the cookie that remembers the last choice; else what the browser asks for; else Chinese.
 */
@RequestScoped
@Named("language")
public class Language {
    /** Query parameter and cookie that carry the choice. */
    public static final String NAME = "lang";

    private final List<String> tags;
    private final CurrentVertxRequest request;
    private Locale chosen;

    @Inject
    Language(@ConfigProperty(name = "quarkus.locales") List<String> tags, CurrentVertxRequest request) {
        this.tags = tags;
        this.request = request;
    }

    /** A language the page can be switched to. {@code name} is written in that language itself. */
    public record Choice(String tag, String name, String href, boolean current) {}

    /** The reader's language in the current request, Chinese outside one. */
    public static Locale current() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Locale.CHINESE;
        }
        try (InstanceHandle<Language> language = container.instance(Language.class)) {
            return language.get().locale();
        }
    }

    /** Does something in another language than the reader's, within a request, such as a page for somebody else. */
    public static <T> T during(Locale locale, Supplier<T> work) {
        try (InstanceHandle<Language> language = Arc.container().instance(Language.class)) {
            Locale before = language.get().locale();
            language.get().speak(locale);
            try {
                return work.get();
            } finally {
                language.get().speak(before);
            }
        }
    }

    void speak(Locale locale) {
        chosen = locale;
    }

    /** The languages there are, the usual one first. */
    public List<String> tags() {
        return tags;
    }

    /** Every template instance starts in the reader's language. */
    static void speak(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(instance -> instance.setLocale(current()));
    }

    public Locale locale() {
        if (chosen == null) {
            chosen = Locale.forLanguageTag(
                    asked().or(this::remembered).or(this::preferred).orElse("zh"));
        }
        return chosen;
    }

    /** The language tag for {@code <html lang>}; Chinese is written as simplified Chinese. */
    public String tag() {
        return locale().getLanguage().equals("zh") ? "zh-CN" : locale().toLanguageTag();
    }

    /** The language asked for in the address, if it is one we have. */
    Optional<String> asked() {
        return Optional.ofNullable(request.getCurrent())
                .map(context -> context.request().getParam(NAME))
                .filter(tags::contains);
    }

    private Optional<String> remembered() {
        return Optional.ofNullable(request.getCurrent())
                .map(context -> context.request().getCookie(NAME))
                .map(Cookie::getValue)
                .filter(tags::contains);
    }

    private Optional<String> preferred() {
        return Optional.ofNullable(request.getCurrent()).map(RoutingContext::acceptableLanguages).stream()
                .flatMap(List::stream)
                .map(LanguageHeader::tag)
                .filter(tags::contains)
                .findFirst();
    }

    /** This page in each language, for the switch and for {@code hreflang}; keeps the other query parameters. */
    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        for (String tag : tags) {
            Locale locale = Locale.forLanguageTag(tag);
            choices.add(new Choice(
                    tag,
                    locale.getDisplayLanguage(locale),
                    Address.with(NAME, tag),
                    tag.equals(locale().getLanguage())));
        }
        return choices;
    }
}
