package org.huitong.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.huitong.category.Category;
import org.huitong.person.DocumentType;
import org.huitong.person.EmailAddress;
import org.huitong.person.IdentityDocument;
import org.huitong.person.Mobile;
import org.huitong.person.PersonDetails;
import org.huitong.person.PersonName;

/**
 * Invents the people of the demonstration, the same ones every time. Their identity numbers are of the impossible region
 * 000000 with right check characters, their mailboxes at example.org (RFC 2606).
 */
final class DemoCast {
    private static final LocalDate OLDEST = LocalDate.of(1960, 1, 1);
    private static final int DAYS_OF_BIRTH = 16_000;
    private static final LocalDate TODAY = LocalDate.of(2023, 7, 10);

    private final Seeds seeds;
    private final Random random;
    private final Set<String> names = new HashSet<>();
    private int count;

    DemoCast(Seeds seeds, Random random) {
        this.seeds = seeds;
        this.random = random;
    }

    /** The file people.json: people whose names are hard to handle, and parts to make others of. */
    record Seeds(
            List<Special> special,
            List<String> surnames,
            List<String> given,
            List<String> organisations,
            Map<String, List<String>> positions) {}

    record Special(
            String name,
            String latinName,
            DocumentType documentType,
            String documentNumber,
            String category,
            String organisation,
            String position) {}

    /** Somebody who registers at this moment, and what has become of it. */
    record Guest(Category category, Details details, RegistrationStatus status, Instant submittedAt) {}

    Details special(Special special, Category category) {
        var document = IdentityDocument.check(special.documentType(), special.documentNumber(), true, TODAY)
                .orThrow();
        return details(
                category,
                special.name(),
                Optional.ofNullable(special.latinName()),
                document,
                special.organisation(),
                special.position());
    }

    Details invented(Category category) {
        String name = name();
        List<String> positions = seeds.positions().getOrDefault(category.code, List.of());
        return details(
                category,
                name,
                Optional.empty(),
                document(),
                pick(seeds.organisations()),
                positions.isEmpty() ? null : pick(positions));
    }

    private Details details(
            Category category,
            String name,
            Optional<String> latinName,
            IdentityDocument document,
            String organisation,
            String position) {
        count++;
        var person = new PersonDetails(
                PersonName.check(name).orThrow(),
                latinName.filter(latin -> category.form().asks("latinName")).map(latin -> PersonName.check(latin)
                        .orThrow()),
                Optional.of(document),
                Optional.of(Mobile.check("+8613800" + "%06d".formatted(count)).orThrow()),
                category.form().field("email").map(asked -> EmailAddress.check("demo%04d@example.org".formatted(count))
                        .orThrow()));
        return new Details(person, organisation, category.form().asks("position") ? position : null, null);
    }

    private String name() {
        String name;
        do {
            name = pick(seeds.surnames()) + pick(seeds.given());
        } while (!names.add(name));
        return name;
    }

    private IdentityDocument document() {
        LocalDate born = OLDEST.plusDays(random.nextInt(DAYS_OF_BIRTH));
        String digits =
                "000000" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(random.nextInt(1000));
        return IntStream.rangeClosed(0, 10)
                .mapToObj(check -> digits + (check == 10 ? "X" : check))
                .map(number -> IdentityDocument.check(DocumentType.RESIDENT_ID, number, true, TODAY))
                .flatMap(checked -> checked.value().stream())
                .findFirst()
                .orElseThrow();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
