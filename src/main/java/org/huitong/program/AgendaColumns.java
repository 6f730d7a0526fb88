package org.huitong.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huitong.platform.Message;

/** The columns of worksheets of agendas and of forums: what they stand for, and by which headers they are recognised. */
final class AgendaColumns {
    static final String FORUM = "forum";
    static final String KEY = "key";
    static final String KIND = "kind";
    static final String START = "start";
    static final String END = "end";
    static final String TITLE = "title.";
    static final String ALONGSIDE = "alongside";
    static final String SPEAKERS = "speakers";
    static final String FORUM_KIND = "forumKind";
    static final String NAME = "name.";
    static final String REGISTRABLE = "registrable";
    static final String ORGANISATIONS = "organisations";
    /** What is told of a forum in every language. */
    static final List<String> TEXTS_OF_FORUMS = List.of(NAME, "theme.", "description.", "internalNote.");

    private AgendaColumns() {}

    /** Of forums, in their order. */
    static List<String> ofForums(List<String> languages) {
        var all = new ArrayList<>(List.of(FORUM, FORUM_KIND, START, END));
        TEXTS_OF_FORUMS.forEach(text -> languages.forEach(tag -> all.add(text + tag)));
        all.add(REGISTRABLE);
        all.add(ORGANISATIONS);
        return all;
    }

    /** Of agendas, in their order; titles in every language. */
    static List<String> ofAgendas(List<String> languages) {
        var all = new ArrayList<>(List.of(FORUM, KEY, KIND, START, END));
        languages.forEach(tag -> all.add(TITLE + tag));
        all.add(ALONGSIDE);
        all.add(SPEAKERS);
        return all;
    }

    /** Without brackets: what stands in them is not looked at when a header is recognised. */
    static Message<?> header(String column) {
        int dot = column.indexOf('.');
        return dot < 0
                ? Message.of(ExchangeMessages.class, m -> m.column(column))
                : Message.of(
                        ExchangeMessages.class, m -> m.columnIn(column.substring(0, dot), column.substring(dot + 1)));
    }

    /** The headers in every language of the site, and the columns' own names. */
    static Map<String, List<String>> usual(List<String> languages) {
        Map<String, List<String>> usual = new LinkedHashMap<>();
        Set<String> all = new LinkedHashSet<>(ofAgendas(languages));
        all.addAll(ofForums(languages));
        for (String column : all) {
            var words = new ArrayList<>(List.of(column));
            languages.forEach(tag -> words.add(header(column).in(Locale.forLanguageTag(tag))));
            usual.put(column, words);
        }
        return usual;
    }
}
