package org.huitong.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Texts;

/** What diet and accessibility share: words of the system's own, one of them with a remark beside it. */
abstract class ListRule implements AnswerRule {
    static final int REMARK_MAX = 100;

    /** The words, in their order. */
    abstract List<String> codes();

    abstract Message<?> word(String code);

    /** Checks the remark and joins it; {@link #OTHER} is what a remark explains. */
    Verdict joined(List<String> chosen, String remark) {
        if (Texts.hidden(remark)) {
            return Verdict.wrong(
                    Wrong.of("HIDDEN_CHARACTERS", FormMessages::hidden).at(REMARK));
        }
        if (Texts.length(remark) > REMARK_MAX) {
            return Verdict.wrong(
                    Wrong.of("TOO_LONG", m -> m.tooLong(REMARK_MAX)).at(REMARK));
        }
        if (chosen.stream().anyMatch(code -> !codes().contains(code))) {
            return Verdict.wrong("UNKNOWN", FormMessages::choiceUnknown);
        }
        if (chosen.contains(OTHER) && remark.isEmpty()) {
            return Verdict.wrong(
                    Wrong.of("MISSING", FormMessages::remarkMissing).at(REMARK));
        }
        return Verdict.right(
                Codes.join(codes().stream().filter(chosen::contains).toList(), remark));
    }

    @Override
    public Map<String, List<String>> inputs(String value) {
        return Map.of("", Codes.of(value), REMARK, List.of(Codes.remark(value)));
    }

    @Override
    public String shown(Field field, String value, Locale language) {
        String remark = Codes.remark(value);
        var words = new ArrayList<String>();
        Codes.of(value).stream()
                .filter(code -> !code.equals(OTHER) || remark.isEmpty())
                .forEach(code -> words.add(word(code).in(language)));
        if (!remark.isEmpty()) {
            words.add(remark);
        }
        return Message.of(FormMessages.class, m -> m.list(words)).in(language);
    }

    List<Option> options() {
        return codes().stream().map(code -> new Option(code, word(code))).toList();
    }
}
