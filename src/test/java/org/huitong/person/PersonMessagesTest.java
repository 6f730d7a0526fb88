package org.huitong.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts themselves, without starting the application. */
class PersonMessagesTest {

    private static final Properties ENGLISH_TEXTS = englishTexts();

    @Test
    void everyFaultTypeAndSexHasATextOfItsOwnInBothLanguages() {
        for (PersonMessages messages : List.of(chinese(), english())) {
            List<String> texts = everyText(messages);
            assertTrue(texts.stream().noneMatch(String::isBlank));
            Set<String> distinct = new HashSet<>(texts);
            assertEquals(texts.size(), distinct.size());
            assertEquals(PersonMessages.class.getMethods().length, distinct.size(), "a message nobody uses");
        }
    }

    @Test
    void chineseTextsAreChineseAndEnglishOnesAreNot() {
        assertTrue(everyText(chinese()).stream().allMatch(Han::isIn));
        assertTrue(everyText(english()).stream().noneMatch(Han::isIn));
    }

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertEquals(
                Arrays.stream(PersonMessages.class.getMethods())
                        .map(Method::getName)
                        .collect(Collectors.toSet()),
                ENGLISH_TEXTS.stringPropertyNames());
    }

    @Test
    void theLimitsInTheTextsAreTheLimitsOfTheRules() {
        assertEquals("姓名最长50个字符，请按证件上的写法填写", NameFault.TOO_LONG.text(chinese()));
        assertEquals(
                "An e-mail address has at most 254 characters, and 64 before the @: please check it",
                EmailFault.TOO_LONG.text(english()));
    }

    @Test
    void aWrongCheckDigitSaysWhatToDo() {
        assertEquals("第18位校验码不对，请对照证件逐位核对", DocumentFault.WRONG_CHECK_DIGIT.text(chinese()));
    }

    @Test
    void codesAreTheNamesOfTheFaults() {
        List<String> codes = faults().map(Fault::code).toList();
        assertTrue(codes.contains("WRONG_CHECK_DIGIT"));
        assertFalse(codes.stream().anyMatch(code -> !code.matches("[A-Z_]+")));
    }

    private static List<String> everyText(PersonMessages messages) {
        List<String> texts =
                new ArrayList<>(faults().map(fault -> fault.text(messages)).toList());
        Arrays.stream(DocumentType.values()).map(type -> type.label(messages)).forEach(texts::add);
        Arrays.stream(Sex.values()).map(sex -> sex.label(messages)).forEach(texts::add);
        return texts;
    }

    private static Stream<Fault> faults() {
        return Arrays.stream(Fault.class.getPermittedSubclasses())
                .flatMap(kind -> Arrays.stream(kind.getEnumConstants()))
                .map(Fault.class::cast);
    }

    private static PersonMessages chinese() {
        return messages(method -> method.getAnnotation(Message.class).value());
    }

    private static PersonMessages english() {
        return messages(method -> ENGLISH_TEXTS.getProperty(method.getName()));
    }

    private static PersonMessages messages(Function<Method, String> texts) {
        return (PersonMessages) Proxy.newProxyInstance(
                PersonMessages.class.getClassLoader(),
                new Class<?>[] {PersonMessages.class},
                (proxy, method, arguments) -> arguments == null
                        ? texts.apply(method)
                        : texts.apply(method).replace("{max}", arguments[0].toString()));
    }

    private static Properties englishTexts() {
        var texts = new Properties();
        try (var in = PersonMessages.class.getResourceAsStream("/messages/person_en.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
