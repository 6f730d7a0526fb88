package org.huitong;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every word is translated, and none is written where it could not be. A missing key would fall back silently. */
class TranslationTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*}");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>", Pattern.DOTALL);
    /** Only what goes on paper has a style of its own. */
    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);

    private static final Pattern COMMENT = Pattern.compile("\\{!.*?!}|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    @TestFactory
    Stream<DynamicTest> everyKeyIsInEveryLanguage() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.huitong").stream()
                        .filter(c -> c.isAnnotatedWith(MessageBundle.class))
                        .map(bundle -> DynamicTest.dynamicTest(bundle.getSimpleName(), () -> sameKeys(bundle)));
    }

    private static void sameKeys(JavaClass bundle) throws IOException {
        String name = bundle.getAnnotationOfType(MessageBundle.class).value();
        var english = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve("messages/" + name + "_en.properties"))) {
            english.load(in);
        }
        var keys = bundle.getMethods().stream().map(JavaMethod::getName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, new TreeSet<>(english.stringPropertyNames()));
        english.forEach((key, text) -> {
            assertTrue(!text.toString().isBlank(), key + " is empty");
            assertTrue(!HAN.matcher(text.toString()).find(), key + " is not English");
        });
        // The bundle reads the file as it stands: an escape would be shown to the reader.
        Files.readAllLines(RESOURCES.resolve("messages/" + name + "_en.properties"))
                .forEach(line -> {
                    assertTrue(!line.contains("\\"), line + " holds an escape");
                });
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        var found = new ArrayList<String>();
        for (Path template :
                files(RESOURCES.resolve("templates"), p -> p.toString().endsWith(".html"))) {
            String text = STYLE.matcher(
                            COMMENT.matcher(Files.readString(template)).replaceAll(""))
                    .replaceAll("");
            String before;
            do {
                before = text;
                text = EXPRESSION.matcher(text).replaceAll("");
            } while (!before.equals(text));
            text = TAG.matcher(text).replaceAll(" ");
            WORD.matcher(text.replaceAll("&[a-z]+;", ""))
                    .results()
                    .forEach(word -> found.add(template + ": " + word.group()));
        }
        assertEquals(List.of(), found);
    }

    /** Chinese stands in message bundles, in the data, and in what the console says before there is a language. */
    @Test
    void codeHoldsNoChineseWordsOfItsOwn() throws IOException {
        var found = new ArrayList<String>();
        for (Path source : files(
                Path.of("src/main/java"),
                p -> p.toString().endsWith(".java")
                        && !p.toString().endsWith("Messages.java")
                        && !p.toString().contains("platform/database")
                        && !p.toString().endsWith("platform/DemoEdition.java")
                        && !p.toString().endsWith("person/Surnames.java"))) {
            boolean comment = false;
            for (String line : Files.readAllLines(source, StandardCharsets.UTF_8)) {
                String code = line.strip();
                comment = code.startsWith("/*") || comment && !code.contains("*/");
                if (!comment && !code.startsWith("*") && !code.startsWith("//")) {
                    LITERAL.matcher(code)
                            .results()
                            .filter(literal -> literal.group()
                                            .codePoints()
                                            .filter(Character::isIdeographic)
                                            .count()
                                    > 1)
                            .forEach(literal -> found.add(source.getFileName() + ": " + literal.group()));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<Path> files(Path root, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        }
    }
}
