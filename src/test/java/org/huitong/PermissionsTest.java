package org.huitong;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huitong.identity.Roles;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code docs/security.md}, section Permissions, say what the code does. To renew the second one after a
 * change of {@code access.txt}: {@code mvn test -Dtest=PermissionsTest -Dhuitong.renew=true}.
 */
class PermissionsTest {
    private static final Path DOCUMENT = Path.of("docs/security.md");
    private static final String BEGIN =
            "<!-- surfaces: made from src/test/resources/access.txt by PermissionsTest -->\n";
    private static final String END = "<!-- end of surfaces -->";

    private static final List<String> COLUMNS = Stream.of(
                    Stream.of(AccessTable.EVERYONE, Roles.GUEST, Roles.VOLUNTEER, Roles.INVITEE, Roles.UNIT_CONTACT),
                    Roles.STAFF.stream(),
                    Stream.of("MEMBER"),
                    Roles.ADMINISTRATORS.stream())
            .flatMap(names -> names)
            .toList();

    @Test
    void documentShowsTheSurfacesAsTheyAre() throws IOException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        if (Boolean.getBoolean("huitong.renew")) {
            Files.writeString(DOCUMENT, document.substring(0, begin) + table() + document.substring(end));
        } else {
            assertEquals(
                    table(),
                    document.substring(begin, end),
                    "Renew it: mvn test -Dtest=PermissionsTest -Dhuitong.renew=true");
        }
    }

    @Test
    void everyRoleIsExplainedInPlainWords() throws IOException {
        String document = Files.readString(DOCUMENT);
        Stream.concat(Roles.STAFF.stream(), Roles.ADMINISTRATORS.stream())
                .forEach(role -> assertTrue(document.contains("| `" + role + "` |"), role));
    }

    /** One row for each part of the site: r where a role may read something there, w where it may change something. */
    private static String table() {
        Map<String, List<AccessTable.Line>> surfaces =
                AccessTable.lines().stream().collect(groupingBy(PermissionsTest::surface, TreeMap::new, toList()));
        List<String> columns = COLUMNS.stream()
                .filter(role ->
                        AccessTable.lines().stream().anyMatch(line -> line.who().contains(role)))
                .toList();
        var rows = new ArrayList<String>();
        rows.add("| Surface | " + columns.stream().map(PermissionsTest::words).collect(joining(" | "))
                + " | limited by |");
        rows.add("|---|" + "---|".repeat(columns.size() + 1));
        surfaces.forEach((surface, lines) -> rows.add("| `" + surface + "` | "
                + columns.stream().map(role -> cell(role, lines)).collect(joining(" | ")) + " | " + scopes(lines)
                + " |"));
        return String.join("\n", rows) + "\n";
    }

    private static String surface(AccessTable.Line line) {
        String[] parts = line.path().split("/");
        int depth = line.path().startsWith("/api/admin") ? 4 : line.path().matches("/(api|admin)(/.*)?") ? 3 : 2;
        return Stream.of(parts)
                .limit(depth)
                .filter(part -> !part.contains("{"))
                .collect(joining("/"))
                .transform(path -> path.isEmpty() ? "/" : path);
    }

    private static String cell(String role, List<AccessTable.Line> lines) {
        boolean reads = lines.stream()
                .anyMatch(line -> line.method().equals("GET") && line.who().contains(role));
        boolean changes = lines.stream()
                .anyMatch(line -> !line.method().equals("GET") && line.who().contains(role));
        return (reads ? "r" : "") + (changes ? "w" : "");
    }

    private static String words(String role) {
        return role.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String scopes(List<AccessTable.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.hiding().stream())
                .distinct()
                .sorted()
                .map(PermissionsTest::words)
                .collect(joining(", "));
    }
}
