package org.huitong.staff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Passwords that are tried first. The list holds pieces, not whole passwords, since {@code Password2023!} is found by
 * {@code password} and {@code 2023}: what is left of a password once all such pieces are taken out has to be worth
 * something by itself. Letters disguised as digits and signs count as letters.
 */
final class WeakPasswords {
    /** Fewer characters of one's own than this are guessed along with the pieces. */
    private static final int OWN = 5;

    private static final List<String> PIECES = read();

    private WeakPasswords() {}

    /** Years and rows of the keyboard go first, before their digits are read as disguised letters. */
    static boolean matches(String password) {
        String left = withoutPieces(password.toLowerCase(Locale.ROOT));
        return own(left) < OWN || own(withoutPieces(undisguised(left))) < OWN;
    }

    private static String withoutPieces(String password) {
        String left = password;
        for (String piece : PIECES) {
            left = left.replace(piece, "");
        }
        return left;
    }

    private static long own(String left) {
        return left.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static String undisguised(String password) {
        return password.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't');
    }

    /** Longest first, so that a long piece is not broken by a short one inside it. */
    private static List<String> read() {
        try (InputStream in = WeakPasswords.class.getResourceAsStream("/passwords/weak.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
