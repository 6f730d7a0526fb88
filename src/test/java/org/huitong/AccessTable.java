package org.huitong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.huitong.identity.Roles;

/** {@code src/test/resources/access.txt}: who may enter where, and what a data scope hides. */
final class AccessTable {
    static final String EVERYONE = "EVERYONE";
    /** Every member of staff, whatever their role. */
    private static final String MEMBER = "MEMBER";

    private static final String SCOPE = "scope:";

    private AccessTable() {}

    /**
     * A line.
     *
     * @param who roles, or {@link #EVERYONE}
     * @param scope null where the line says none
     */
    record Line(String method, String path, TreeSet<String> who, String scope) {
        String route() {
            return method + " " + path;
        }

        boolean forStaff() {
            return who.stream().anyMatch(role -> Roles.STAFF.contains(role) || Roles.ADMINISTRATORS.contains(role));
        }

        boolean namesAThing() {
            return path.contains("{");
        }

        boolean api() {
            return path.startsWith("/api");
        }
    }

    static List<Line> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/access.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessTable::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        List<String> words = Arrays.asList(text.strip().split("\\s+"));
        List<String> rest = words.subList(2, words.size());
        var who = new TreeSet<>(rest.stream().filter(w -> !w.startsWith(SCOPE)).toList());
        if (who.remove(MEMBER)) {
            who.addAll(Roles.STAFF);
            who.addAll(Roles.ADMINISTRATORS);
        }
        String scope = rest.stream()
                .filter(w -> w.startsWith(SCOPE))
                .map(w -> w.substring(SCOPE.length()))
                .findFirst()
                .orElse(null);
        return new Line(words.get(0), words.get(1), who, scope);
    }
}
