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
    private static final String NONE = "NONE";

    private AccessTable() {}

    /**
     * A line.
     *
     * @param who roles, or {@link #EVERYONE}
     * @param scopes kinds of scope that hide the thing, or {@link #NONE}; empty where the line says nothing
     */
    record Line(String method, String path, TreeSet<String> who, List<String> scopes) {
        String route() {
            return method + " " + path;
        }

        boolean forStaff() {
            return who.stream().anyMatch(role -> Roles.STAFF.contains(role) || Roles.ADMINISTRATORS.contains(role));
        }

        boolean namesAThing() {
            return path.contains("{");
        }

        /** Kinds of scope that hide the thing. */
        List<String> hiding() {
            return scopes.stream().filter(kind -> !kind.equals(NONE)).toList();
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
        List<String> scopes = rest.stream()
                .filter(w -> w.startsWith(SCOPE))
                .map(w -> w.substring(SCOPE.length()))
                .toList();
        return new Line(words.get(0), words.get(1), who, scopes);
    }
}
