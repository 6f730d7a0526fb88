package org.huitong.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The two accounts of the private server: {@code root} for the operator and {@code huitong}, which owns the database of
 * that name and nothing else.
 */
record ServerAccounts(String rootPassword, String applicationPassword) {

    static final String APPLICATION = "huitong";
    static final String DATABASE = "huitong";

    /** Reads the passwords; makes and keeps new ones where there are none, since the server adopts them at its start. */
    static ServerAccounts in(DataDirectory directory) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(directory.passwords())) {
            try (Reader reader = Files.newBufferedReader(directory.passwords())) {
                kept.load(reader);
            }
        }
        if (kept.getProperty("root") == null || kept.getProperty(APPLICATION) == null) {
            kept.setProperty("root", Secret.random(24));
            kept.setProperty(APPLICATION, Secret.random(24));
            StringWriter content = new StringWriter();
            kept.store(content, null);
            PrivateFiles.write(directory.passwords(), content.toString());
        }
        return new ServerAccounts(kept.getProperty("root"), kept.getProperty(APPLICATION));
    }

    /**
     * Writes the script that the server runs before it accepts its first connection. It runs at every start, so that a
     * start that was cut short and a lost password file both mend themselves.
     */
    void writeScript(Path file) throws IOException {
        PrivateFiles.write(file, """
                alter user 'root'@'localhost' identified by '%1$s';
                create database if not exists %3$s;
                create user if not exists '%4$s'@'localhost' identified by '%2$s';
                alter user '%4$s'@'localhost' identified by '%2$s';
                grant all on %3$s.* to '%4$s'@'localhost';
                """.formatted(rootPassword, applicationPassword, DATABASE, APPLICATION));
    }

    /** Keeps the passwords out of any log. */
    @Override
    public String toString() {
        return "ServerAccounts[]";
    }
}
