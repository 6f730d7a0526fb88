package org.huitong.platform.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the operator has set. Every value is read as a system property such as {@code huitong.database-url} first and as
 * the environment variable of the same MicroProfile name, {@code HUITONG_DATABASE_URL}, second; blank counts as unset.
 *
 * @param url an existing MySQL; unset, a private server is used
 * @param username account at the existing MySQL
 * @param password its password
 * @param ownerUsername account that migrates the schema; unset, the account above does
 * @param ownerPassword its password
 * @param secret source of all keys, at least {@value Secret#MINIMUM_LENGTH} characters
 * @param dataDirectory home of everything the application keeps on this machine
 * @param mysqlHome folder of the unpacked MySQL server; unset, it is searched
 */
record DatabaseSettings(
        Optional<String> url,
        Optional<String> username,
        Optional<String> password,
        Optional<String> ownerUsername,
        Optional<String> ownerPassword,
        Optional<String> secret,
        Path dataDirectory,
        Optional<Path> mysqlHome) {

    static DatabaseSettings read() {
        return read(System::getProperty, System::getenv);
    }

    static DatabaseSettings read(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        Reader reader = new Reader(properties, environment);
        return new DatabaseSettings(
                reader.value("huitong.database-url"),
                reader.value("huitong.database-username"),
                reader.value("huitong.database-password"),
                reader.value("huitong.database-owner-username"),
                reader.value("huitong.database-owner-password"),
                reader.value("huitong.secret"),
                Path.of(reader.value("huitong.data-dir").orElse("data")),
                reader.value("huitong.mysql-home").map(Path::of));
    }

    /** Any setting of this start, whoever it belongs to. */
    static Optional<String> value(String name) {
        return new Reader(System::getProperty, System::getenv).value(name);
    }

    /** Keeps the passwords and the secret out of any log. */
    @Override
    public String toString() {
        return "DatabaseSettings[dataDirectory=" + dataDirectory + "]";
    }

    private record Reader(UnaryOperator<String> properties, UnaryOperator<String> environment) {

        Optional<String> value(String name) {
            return set(properties.apply(name))
                    .or(() -> set(environment.apply(
                            name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))));
        }

        private static Optional<String> set(String value) {
            return Optional.ofNullable(value).filter(text -> !text.isBlank());
        }
    }
}
