package org.huitong.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huitong.platform.Message;

/** The columns of a worksheet of agendas: what they stand for, and by which headers they are recognised. */
final class AgendaColumns {
    static final String FORUM = "forum";
    static final String KEY = "key";
    static final String KIND = "kind";
    static final String START = "start";
    static final String END = "end";
    static final String TITLE = "title.";
    static final String ALONGSIDE = "alongside";
    static final String SPEAKERS = "speakers";

    private AgendaColumns() {}

    /** In their order; titles in every language. */
    static List<String> all(List<String> languages) {
        var all = new ArrayList<>(List.of(FORUM, KEY, KIND, START, END));
        languages.forEach(tag -> all.add(TITLE + tag));
        all.add(ALONGSIDE);
        all.add(SPEAKERS);
        return all;
    }

    /** Without brackets: what stands in them is not looked at when a header is recognised. */
    static Message<?> header(String column) {
        return column.startsWith(TITLE)
                ? Message.of(ExchangeMessages.class, m -> m.columnTitle(column.substring(TITLE.length())))
                : Message.of(ExchangeMessages.class, m -> m.column(column));
    }

    /** The headers in every language of the site, and the columns' own names. */
    static Map<String, List<String>> usual(List<String> languages) {
        Map<String, List<String>> usual = new LinkedHashMap<>();
        for (String column : all(languages)) {
            var words = new ArrayList<>(List.of(column));
            languages.forEach(tag -> words.add(header(column).in(Locale.forLanguageTag(tag))));
            usual.put(column, words);
        }
        return usual;
    }
}
