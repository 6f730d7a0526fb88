package org.huitong.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/**
 * Understands who appears in a line of a worksheet of agendas: {@code 主持:程砚舟; 演讲:顾临川#1234}, a role and a name, with
 * the number where several have the name. Whoever is not on file comes there with organisation and post in brackets, in
 * each language: {@code 演讲:沈知行（示例大学教授 | Professor, Example University）}. A name alone does not do: it may be a
 * slip of the pen.
 */
final class AgendaCast {
    private static final Pattern NEW = Pattern.compile("([^(（]+)[(（](.+)[)）]");

    private final List<String> languages;
    private final Map<String, List<Speaker>> speakers;
    private final Function<SpeakerWish, Speaker> adding;

    /**
     * @param speakers all on file, by name; who is added comes in here
     * @param adding puts somebody on file
     */
    AgendaCast(List<String> languages, Map<String, List<Speaker>> speakers, Function<SpeakerWish, Speaker> adding) {
        this.languages = languages;
        this.speakers = speakers;
        this.adding = adding;
    }

    /** In their order; what is wrong is noted, and who comes on file. */
    List<Appearance> read(AgendaPlan.Line line) {
        var cast = new ArrayList<Appearance>();
        for (String one : line.cell(AgendaColumns.SPEAKERS).split("[;；\\n]")) {
            if (!one.isBlank()) {
                appearance(line, one.strip()).ifPresent(cast::add);
            }
        }
        if (cast.stream().map(one -> one.speaker.id).distinct().count() < cast.size()) {
            line.wrong(AgendaColumns.SPEAKERS, Message.of(ProgrammeMessages.class, ProgrammeMessages::namedTwice));
        }
        return cast;
    }

    private Optional<Appearance> appearance(AgendaPlan.Line line, String written) {
        String[] parts = written.split("[:：]", 2);
        Optional<Speaker.Role> role = AgendaCells.constant(
                Speaker.Role.class,
                parts[0].strip(),
                languages,
                each -> Message.of(ProgramMessages.class, m -> m.speakerRole(each)));
        if (parts.length < 2 || role.isEmpty()) {
            line.wrong(AgendaColumns.SPEAKERS, says(m -> m.roleUnknown(written)));
            return Optional.empty();
        }
        return speaker(line, parts[1].strip()).map(speaker -> Appearance.of(speaker, role.get()));
    }

    private Optional<Speaker> speaker(AgendaPlan.Line line, String written) {
        Matcher described = NEW.matcher(written);
        String[] name = (described.matches() ? described.group(1) : written).split("#", 2);
        List<Speaker> known = speakers.getOrDefault(Texts.tidy(name[0]), List.of()).stream()
                .filter(speaker -> name.length == 1 || speaker.id.toString().equals(name[1].strip()))
                .toList();
        if (known.size() == 1) {
            return Optional.of(known.get(0));
        }
        if (known.isEmpty() && described.matches() && name.length == 1) {
            return add(line, Texts.tidy(name[0]), described.group(2));
        }
        line.wrong(
                AgendaColumns.SPEAKERS,
                known.isEmpty() ? says(m -> m.speakerUnknown(written)) : says(m -> m.speakerAmbiguous(written)));
        return Optional.empty();
    }

    private Optional<Speaker> add(AgendaPlan.Line line, String name, String titles) {
        String[] each = titles.split("[|｜]", -1);
        Map<String, String> title = new LinkedHashMap<>();
        for (int i = 0; i < languages.size(); i++) {
            title.put(languages.get(i), i < each.length ? Texts.tidy(each[i]) : "");
        }
        var wish = new SpeakerWish(name, null, LocalText.of(title), null);
        var errors = new FieldErrors();
        ForumText.check(wish, errors);
        if (errors.any() || each.length != languages.size()) {
            line.wrong(AgendaColumns.SPEAKERS, says(m -> m.speakerIncomplete(name)));
            return Optional.empty();
        }
        Speaker added = adding.apply(wish);
        speakers.put(name, List.of(added));
        line.adds(name);
        return Optional.of(added);
    }

    private static Message<?> says(Function<ExchangeMessages, String> wording) {
        return Message.of(ExchangeMessages.class, wording);
    }
}
