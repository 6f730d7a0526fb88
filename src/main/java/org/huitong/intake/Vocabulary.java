package org.huitong.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.category.Categories;
import org.huitong.person.DocumentType;
import org.huitong.person.PersonMessages;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.sheet.Heading;
import org.huitong.program.Forums;

/** What the words of a list mean: categories, documents and forums by code or by name, in every language. */
@ApplicationScoped
public class Vocabulary {
    private final Categories categories;
    private final Forums forums;
    private final List<Locale> languages;

    @Inject
    Vocabulary(Categories categories, Forums forums, @ConfigProperty(name = "quarkus.locales") List<String> tags) {
        this.categories = categories;
        this.forums = forums;
        this.languages = tags.stream().map(Locale::forLanguageTag).toList();
    }

    /** The sentence in every language, to be kept. */
    LocalText everywhere(Message<?> message) {
        Map<String, String> texts = new HashMap<>();
        languages.forEach(language -> texts.put(language.getLanguage(), message.in(language)));
        return LocalText.of(texts);
    }

    /** The words as they are at this moment. */
    public Words words() {
        var words = new Words(new HashMap<>(), new HashMap<>(), new HashMap<>());
        categories.all().forEach(category -> {
            words.categories.put(Heading.plain(category.code), category.code);
            languages.forEach(
                    language -> words.categories.put(Heading.plain(category.name.in(language)), category.code));
        });
        forums.all().forEach(forum -> {
            words.forums.put(Heading.plain(forum.code), forum.code);
            languages.forEach(language -> words.forums.put(Heading.plain(forum.name.in(language)), forum.code));
        });
        Arrays.stream(DocumentType.values()).forEach(type -> {
            words.documents.put(Heading.plain(type.name()), type.name());
            UsualWords.of("document." + type).forEach(usual -> words.documents.put(Heading.plain(usual), type.name()));
            languages.forEach(language -> words.documents.put(
                    Heading.plain(Message.of(PersonMessages.class, type::label).in(language)), type.name()));
        });
        return words;
    }

    /** Words as they are written, to codes; what is unknown stays as it is, for the rules to refuse. */
    public record Words(Map<String, String> categories, Map<String, String> documents, Map<String, String> forums) {
        public String category(String cell) {
            return categories.getOrDefault(Heading.plain(cell), cell);
        }

        public String document(String cell) {
            return documents.getOrDefault(Heading.plain(cell), cell);
        }

        /** A name may hold what else stands between two: the whole is looked up first, then its parts. */
        public List<String> forums(String cell) {
            if (cell.isBlank()) {
                return List.of();
            }
            String whole = forums.get(Heading.plain(cell));
            if (whole != null) {
                return List.of(whole);
            }
            List<String> codes = new ArrayList<>();
            for (String part : cell.split("[,，、;；|\\r\\n]+")) {
                String known = forums.get(Heading.plain(part));
                if (known != null) {
                    codes.add(known);
                } else {
                    for (String word : part.strip().split("[\\s\\u3000]+")) {
                        codes.add(forums.getOrDefault(Heading.plain(word), word));
                    }
                }
            }
            codes.removeIf(String::isBlank);
            return codes;
        }
    }
}
