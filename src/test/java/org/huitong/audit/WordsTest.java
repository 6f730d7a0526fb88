package org.huitong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import org.huitong.platform.DomainEvent;
import org.junit.jupiter.api.Test;

/** What happens is told to the auditor in words: an event that nobody has named fails here. */
class WordsTest {
    @Test
    void everyEventHasItsWords() {
        var named = new TreeSet<String>();
        Words.actions().forEach(named::add);
        List<String> unnamed = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.huitong").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(type -> type.getSimpleName())
                        .filter(name -> !named.contains(name))
                        .sorted()
                        .toList();
        assertEquals(List.of(), unnamed);
    }
}
