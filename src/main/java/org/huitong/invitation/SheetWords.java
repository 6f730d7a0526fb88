package org.huitong.invitation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** How lists of invitations and of replies say things: data, in whatever language. */
final class SheetWords {
    private static final Properties WORDS = read();

    private SheetWords() {}

    /** Columns of a list of invitations. */
    enum Invite {
        GIVEN_NUMBER("givenNumber"),
        NAME("name"),
        SALUTATION("salutation"),
        ORGANISATION("organisation"),
        POSITION("position"),
        CATEGORY("category"),
        MOBILE("mobile"),
        EMAIL("email"),
        FORUMS("forums"),
        UNIT_CONTACT("unitContact"),
        UNIT_MOBILE("unitMobile"),
        UNIT_EMAIL("unitEmail"),
        LANGUAGE("language"),
        REPLY_BY("replyBy");

        /** The name of the form's field, under which faults are told. */
        final String field;

        Invite(String field) {
            this.field = field;
        }
    }

    /** Columns of a list of replies. */
    enum Reply {
        NUMBER("number"),
        NAME("name"),
        LATIN_NAME("latinName"),
        ORGANISATION("organisation"),
        POSITION("position"),
        ANSWER("answer"),
        DOCUMENT_TYPE("documentType"),
        DOCUMENT_NUMBER("documentNumber"),
        MOBILE("mobile"),
        EMAIL("email"),
        FORUMS("forums"),
        SUBSTITUTE("substituteName"),
        SUBSTITUTE_POSITION("substitutePosition"),
        REASON("reason");

        /** As above. */
        final String field;

        Reply(String field) {
            this.field = field;
        }
    }

    static Map<Invite, List<String>> invite() {
        Map<Invite, List<String>> all = new EnumMap<>(Invite.class);
        Arrays.stream(Invite.values()).forEach(column -> all.put(column, of("invite." + column)));
        return all;
    }

    static Map<Reply, List<String>> reply() {
        Map<Reply, List<String>> all = new EnumMap<>(Reply.class);
        Arrays.stream(Reply.values()).forEach(column -> all.put(column, of("reply." + column)));
        return all;
    }

    /** The word of the template. */
    static String header(String name, Locale language) {
        List<String> words = of(name);
        return language.getLanguage().equals("zh") || words.size() < 2 ? words.get(0) : words.get(1);
    }

    /** What an answer is called in the template. */
    static String answer(InvitationStatus answer, Locale language) {
        return header("answer." + answer, language);
    }

    /** The answer that is meant; empty where none is. */
    static Optional<InvitationStatus> answer(String cell) {
        return List.of(InvitationStatus.ACCEPTED, InvitationStatus.DECLINED, InvitationStatus.SUBSTITUTED).stream()
                .filter(answer -> says("answer." + answer, cell))
                .findFirst();
    }

    /** Tag of the language that is meant; Chinese where nothing is said. */
    static String language(String cell) {
        return says("language.en", cell) ? "en" : "zh";
    }

    private static boolean says(String name, String cell) {
        return of(name).stream().anyMatch(word -> word.equalsIgnoreCase(cell.strip()));
    }

    private static List<String> of(String name) {
        return List.of(WORDS.getProperty(name).split("\\|"));
    }

    private static Properties read() {
        try (Reader in = new InputStreamReader(
                SheetWords.class.getResourceAsStream("/invitation/headers.properties"), StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
